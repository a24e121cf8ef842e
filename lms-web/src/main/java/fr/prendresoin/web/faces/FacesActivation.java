package fr.prendresoin.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches on CDI for everything Faces offers: the request, the application, the session can be injected. */
@FacesConfig
@ApplicationScoped
public class FacesActivation {}
