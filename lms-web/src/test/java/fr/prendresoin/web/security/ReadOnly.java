package fr.prendresoin.web.security;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Lets tests of other packages do something while somebody only looks. */
public final class ReadOnly {

    private ReadOnly() {}

    public static void during(Runnable something) throws ServletException, IOException {
        ReadOnlyThread.answer(null, null, (request, response) -> something.run());
    }
}
