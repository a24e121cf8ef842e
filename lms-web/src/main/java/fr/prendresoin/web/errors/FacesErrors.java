package fr.prendresoin.web.errors;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RuleViolation;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers people: a refusal by rule is a message beside their form while there is one to come back to,
 * everything else an error page. Each status sent here has its page in web.xml.
 */
public class FacesErrors extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(FacesErrors.class.getName());

    /** The view is no longer kept: the page was open for too long. */
    static final int EXPIRED = 440;

    FacesErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queue =
                        getUnhandledExceptionQueuedEvents().iterator();
                queue.hasNext(); ) {
            Throwable thrown = queue.next().getContext().getException();
            answer(context, Failure.meaningful(thrown), thrown);
            queue.remove();
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable cause, Throwable thrown) {
        if (cause instanceof RuleViolation refusal && !context.getRenderResponse()) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.of(refusal), null));
            context.renderResponse();
            return;
        }
        if (expired(thrown)) {
            send(context, EXPIRED);
            return;
        }
        int status = Failure.statusOf(cause);
        if (cause instanceof RuleViolation refusal) {
            tell(context, "refusal", Messages.of(refusal));
        }
        if (status == 500) {
            String incident = Ids.next().toString();
            tell(context, "incident", incident);
            LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
        }
        send(context, status);
    }

    private static boolean expired(Throwable thrown) {
        return thrown instanceof ViewExpiredException || thrown.getCause() instanceof ViewExpiredException;
    }

    /** What the error page shows. */
    private static void tell(FacesContext context, String name, String words) {
        ((HttpServletRequest) context.getExternalContext().getRequest()).setAttribute(name, words);
    }

    private static void send(FacesContext context, int status) {
        ExternalContext external = context.getExternalContext();
        try {
            external.responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException("the error page could not be sent", e);
        }
    }
}
