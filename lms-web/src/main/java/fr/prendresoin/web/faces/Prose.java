package fr.prendresoin.web.faces;

import fr.prendresoin.catalogue.SafeHtml;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Writes HTML that the course reader checked; anything else makes it fail, so no unchecked text can pass. */
@FacesComponent(value = "fr.prendresoin.Prose", createTag = false)
public class Prose extends UIComponentBase {

    @Override
    public String getFamily() {
        return "fr.prendresoin";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        SafeHtml html = (SafeHtml) getAttributes().get("value");
        if (html != null) {
            context.getResponseWriter().write(html.toString());
        }
    }
}
