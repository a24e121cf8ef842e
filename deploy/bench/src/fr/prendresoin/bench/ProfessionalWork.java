package fr.prendresoin.bench;

import java.io.IOException;

/** What a professional with two hundred actions does in their own file: workload i. */
final class ProfessionalWork {

    private static final String FILE = "/mon-dpc";
    private static final String SUMMARY = "/api/mon-dpc/synthese.json";
    private static final String OWNER = "praticien-banc";

    private final Load load;

    ProfessionalWork(Load load) {
        this.load = load;
    }

    /** The page costs what Faces takes of it too; the summary for programs is the queries and the calculators alone. */
    void measure() throws IOException {
        view("i1 own file of 200 actions, forty sessions open", FILE, "Reconna");
        view("i2 its summary as JSON: queries and calculators", SUMMARY, "\"actions\"");
    }

    private void view(String workload, String address, String words) {
        Load.Unit read = (browser, index) -> {
            Reply reply = browser.as(OWNER).get(address).expect(200, address);
            if (!reply.text().contains(words)) {
                throw new IllegalStateException(address + " does not say " + words);
            }
        };
        load.warmUp(0, 400, read);
        load.measure(workload, 400, 700, read).print();
    }
}
