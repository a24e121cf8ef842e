package fr.prendresoin.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** One request and what became of it, without a server; a method nobody thought of fails loudly. */
final class FakeExchange {

    private final String method;
    private final String path;
    private final Map<String, String> headers = new HashMap<>();
    private String query;
    private String outcome = "nothing";

    private FakeExchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static FakeExchange get(String path) {
        return new FakeExchange("GET", path);
    }

    static FakeExchange post(String path) {
        return new FakeExchange("POST", path);
    }

    FakeExchange header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    FakeExchange query(String text) {
        query = text;
        return this;
    }

    /** What the filter decided: {@code passed}, {@code error 404}, {@code status 302} or {@code forward …}. */
    String outcome() {
        return outcome;
    }

    HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getQueryString" -> query;
            case "getHeader" -> headers.get(arguments[0]);
            case "isSecure" -> false;
            case "setCharacterEncoding" -> null;
            case "getRequestDispatcher" -> dispatcher((String) arguments[0]);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> {
            switch (name) {
                case "sendError" -> outcome = "error " + arguments[0];
                case "setStatus" -> outcome = "status " + arguments[0];
                case "setHeader" -> headers.put("response " + arguments[0], (String) arguments[1]);
                default -> throw new UnsupportedOperationException(name);
            }
            return null;
        });
    }

    FilterChain chain() {
        return (request, response) -> outcome = "passed";
    }

    String responseHeader(String name) {
        return headers.get("response " + name);
    }

    private RequestDispatcher dispatcher(String page) {
        return fake(RequestDispatcher.class, (name, arguments) -> {
            outcome = name + " " + page;
            return null;
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> answer.to(called.getName(), arguments)));
    }
}
