package fr.prendresoin.web.scim;

import fr.prendresoin.automation.ApiDoorService;
import fr.prendresoin.automation.ApiDoorService.Entered;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.Secret;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the program behind the bearer token (RFC 6750), which comes in its header and nowhere else: addresses are
 * written to logs. Only the description of the interface is open to all.
 */
@Dependent
public class BearerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final int TOO_LONG = 413;
    private static final int MOST_DRAINED = 16 * 1_048_576;
    private static final Pattern BEARER = Pattern.compile("(?i)Bearer +([A-Za-z0-9._~+/=-]{1,200})");

    /** What of RFC 7644 is not offered, which its table 8 answers with 501: a program is nobody in person. */
    private static final Pattern UNSUPPORTED =
            Pattern.compile(".*/scim/v2/(?:Me(?:/.*)?|Bulk|(?:(?:Users|Groups)/)?\\.search)");

    private final transient ApiDoorService door;
    private final transient FailedTokens failed;
    private final transient PresentedToken presented;
    private final transient CurrentActor current;

    @Inject
    BearerFilter(ApiDoorService door, FailedTokens failed, PresentedToken presented, CurrentActor current) {
        this.door = door;
        this.failed = failed;
        this.presented = presented;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().endsWith("/scim/v2/openapi.yaml")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Secret> secret = secret(request);
        if (secret.filter(failed::mustWait).isPresent()) {
            response.setHeader("Retry-After", String.valueOf(FailedTokens.WINDOW.toSeconds()));
            refuse(response, TOO_MANY);
            return;
        }
        Optional<Entered> entered = secret.flatMap(known -> door.enter(Actor.anonymous(), known));
        if (entered.isEmpty()) {
            secret.ifPresent(failed::failed);
            response.setHeader(
                    "WWW-Authenticate",
                    "Bearer realm=\"scim\"" + (secret.isPresent() ? ", error=\"invalid_token\"" : ""));
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getContentLengthLong() > ScimJson.LONGEST_BODY) {
            drain(request);
            refuse(response, TOO_LONG);
        } else if (UNSUPPORTED.matcher(request.getRequestURI()).matches()) {
            refuse(response, HttpServletResponse.SC_NOT_IMPLEMENTED, Messages.text("scim.unsupported"));
        } else {
            current.actAs(entered.get().actor());
            presented.is(entered.get().access());
            chain.doFilter(request, response);
        }
    }

    /** A client that is still sending hears no answer: what it may have sent by mistake is let fall. */
    private static void drain(HttpServletRequest request) throws IOException {
        byte[] fallen = new byte[8_192];
        InputStream body = request.getInputStream();
        int left = MOST_DRAINED;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = body.read(fallen);
        }
    }

    private static Optional<Secret> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> new Secret(matcher.group(1)));
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        refuse(response, status, Messages.text("scim.detail." + status));
    }

    private static void refuse(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType(ScimJson.TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(ScimErrors.body(status, null, detail));
    }
}
