package fr.prendresoin.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URI;

/** The French captions of a film. A component, because Faces closes a track with a tag that HTML does not know. */
@FacesComponent(value = "fr.prendresoin.Captions", createTag = false)
public class Captions extends UIComponentBase {

    @Override
    public String getFamily() {
        return "fr.prendresoin";
    }

    /** An address of ours is a URI, in which nothing can end an attribute. */
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        URI address = URI.create((String) getAttributes().get("src"));
        context.getResponseWriter()
                .write("<track kind=\"captions\" srclang=\"fr\" label=\"Français\" default src=\"" + address + "\">");
    }
}
