package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person without a mouse: reaches things with the tabulation key, opens them with Enter, ticks with Space and the arrows. */
final class Keyboard {

    private static final int PATIENCE = 200;
    private static final String HAS_FOCUS = "element => element === document.activeElement";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void type(Locator field, String text) {
        reach(field);
        page.keyboard().type(text);
    }

    void open(Locator wanted) {
        reach(wanted);
        page.keyboard().press("Enter");
    }

    /** Ticks a box, or chooses a button of a group: tabulation reaches the group, arrows go about in it. */
    void tick(Locator group, Locator wanted) {
        if (wanted.getAttribute("type").equals("checkbox")) {
            reach(wanted);
            page.keyboard().press("Space");
            return;
        }
        reach(group.first());
        page.keyboard().press("Space");
        for (int pressed = 0; pressed < group.count() && !wanted.isChecked(); pressed++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private void reach(Locator wanted) {
        wanted.waitFor();
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            if ((Boolean) wanted.evaluate(HAS_FOCUS)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + wanted + " on " + page.url());
    }
}
