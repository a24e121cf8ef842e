package fr.prendresoin.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** One icon of the sprite. A component and not a tag file: a page has a dozen, and a tag file is a page of its own. */
@FacesComponent(value = "fr.prendresoin.Icon", createTag = false)
public class Icon extends UIComponentBase {

    @Override
    public String getFamily() {
        return "fr.prendresoin";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("svg", this);
        writer.writeAttribute("class", "icone", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.startElement("use", this);
        writer.writeAttribute("href", sprite(context) + "#" + getAttributes().get("name"), null);
        writer.endElement("use");
        writer.endElement("svg");
    }

    private static String sprite(FacesContext context) {
        return (String) context.getExternalContext()
                .getApplicationMap()
                .computeIfAbsent(
                        Icon.class.getName(),
                        unused -> CDI.current().select(Assets.class).get().getIcons());
    }
}
