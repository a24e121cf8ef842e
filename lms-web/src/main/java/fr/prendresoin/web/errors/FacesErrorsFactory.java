package fr.prendresoin.web.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts our error handling in front of that of Faces. */
public class FacesErrorsFactory extends ExceptionHandlerFactory {

    /** Called by Faces with the factory it would use otherwise. */
    public FacesErrorsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesErrors(getWrapped().getExceptionHandler());
    }
}
