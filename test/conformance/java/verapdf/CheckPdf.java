import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates each file named in the list against PDF/A-3a and PDF/UA-1, in one run of the virtual machine. Prints a
 * line for each deviation, `path TAB deviation`, and one with no deviation when a file is done.
 */
class CheckPdf {
  private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    for (String path : Files.readAllLines(Path.of(arguments[0]))) {
      for (PDFAFlavour flavour : FLAVOURS) {
        for (String deviation : deviationsIn(path, flavour)) {
          System.out.println(path + "\t" + flavour.getId() + ": " + deviation);
        }
      }
      System.out.println(path + "\t");
    }
  }

  private static List<String> deviationsIn(String path, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(Path.of(path).toFile(), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.isCompliant() && result.getTotalAssertions() > 0) return List.of();
      List<String> failed = result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " test " + assertion.getRuleId().getTestNumber()
              + ", " + oneLine(assertion.getMessage()))
          .distinct()
          .collect(Collectors.toList());
      return failed.isEmpty() ? List.of("not compliant, no rule named") : failed;
    } catch (Exception unreadable) {
      return List.of("not readable, " + oneLine(String.valueOf(unreadable.getMessage())));
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
