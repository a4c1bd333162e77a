// Asks veraPDF about PDF files, in both standards that Parvis promises: PDF/UA-1 and PDF/A-2a. Prints each failed check, and fails if there is one.
// Usage: java -cp JARS Judge.java FILE...

import java.io.FileInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Judge {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        int failed = 0;
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            int checks = 0;
            for (String file : files) {
                try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour);
                        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                    ValidationResult result = validator.validate(parser);
                    checks += result.getTotalAssertions();
                    for (TestAssertion assertion : result.getTestAssertions()) {
                        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                            failed++;
                            System.out.printf("%s: %s: %s at %s%n", file, assertion.getRuleId(), assertion.getMessage(), assertion.getLocation());
                        }
                    }
                }
            }
            System.out.printf("%s: %d files, %d checks%n", flavour, files.length, checks);
            // A judge that looked at nothing has not agreed.
            if (checks < 100 * files.length) {
                failed++;
            }
        }
        System.exit(failed == 0 ? 0 : 1);
    }
}
