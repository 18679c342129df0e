import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Validates each file named in the list as a PAdES baseline B signature, in one run of the virtual machine. Prints a
 * line for each deviation, `path TAB deviation`, and one with no deviation when a file is done.
 */
class CheckSignature {
  /** That a self-issued certificate leads to no authority is the one thing that is expected to be missing. */
  private static final Set<String> EXPECTED_MESSAGES = Set.of("BBB_XCV_CCCBB_SIG_ANS");

  private static final ValidationPolicy POLICY = ValidationPolicyLoader.fromDefaultValidationPolicy().create();

  public static void main(String[] arguments) throws Exception {
    for (String path : Files.readAllLines(Path.of(arguments[0]))) {
      for (String deviation : deviationsIn(path)) System.out.println(path + "\t" + deviation.replaceAll("\\s+", " "));
      System.out.println(path + "\t");
    }
  }

  private static List<String> deviationsIn(String path) {
    try {
      SignedDocumentValidator validator = validatorFor(path, new CommonTrustedCertificateSource());
      if (validator.getSignatures().size() != 1) return List.of(validator.getSignatures().size() + " signatures");
      Reports reports = validator.validateDocument(POLICY);
      SimpleReport report = reports.getSimpleReport();
      String id = report.getFirstSignatureId();
      List<String> deviations = deviationsIn(reports, id);
      expect(deviations, "indication", report.getIndication(id), Indication.INDETERMINATE);
      expect(deviations, "sub-indication", report.getSubIndication(id), SubIndication.NO_CERTIFICATE_CHAIN_FOUND);

      // Once the certificate is trusted, nothing may stand behind the missing chain.
      CommonTrustedCertificateSource trust = new CommonTrustedCertificateSource();
      trust.addCertificate(validator.getSignatures().get(0).getSigningCertificateToken());
      Reports trusted = validatorFor(path, trust).validateDocument(POLICY);
      expect(deviations, "indication when trusted", trusted.getSimpleReport().getIndication(id),
          Indication.TOTAL_PASSED);
      return deviations;
    } catch (Exception | Error unreadable) {
      return List.of("not readable, " + unreadable);
    }
  }

  private static List<String> deviationsIn(Reports reports, String id) {
    List<String> deviations = new ArrayList<>();
    SimpleReport report = reports.getSimpleReport();
    SignatureWrapper signature = reports.getDiagnosticData().getSignatureById(id);
    expect(deviations, "format", report.getSignatureFormat(id), SignatureLevel.PAdES_BASELINE_B);
    expect(deviations, "intact", signature.isSignatureIntact(), true);
    expect(deviations, "valid", signature.isSignatureValid(), true);
    expect(deviations, "sound structure", signature.isStructuralValidationValid(), true);
    expect(deviations, "structural messages", signature.getStructuralValidationMessages(), List.of());
    expect(deviations, "consistent dictionary", signature.getPDFRevision().isPdfSignatureDictionaryConsistent(), true);
    expect(deviations, "modified", signature.getPDFRevision().arePdfModificationsDetected(), false);
    expect(deviations, "names its certificate", signature.isSigningCertificateReferenceUnique(), true);
    expect(deviations, "scope", String.valueOf(signature.getSignatureScopes().get(0).getScope()), "FULL");
    Stream.of(report.getAdESValidationErrors(id), report.getAdESValidationWarnings(id), report.getAdESValidationInfo(id))
        .flatMap(List::stream)
        .filter(message -> !EXPECTED_MESSAGES.contains(message.getKey()))
        .map(message -> message.getKey() + ", " + message.getValue())
        .forEach(deviations::add);
    return deviations;
  }

  private static SignedDocumentValidator validatorFor(String path, CommonTrustedCertificateSource trust) {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trust);
    SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(path));
    validator.setCertificateVerifier(verifier);
    validator.setEnableEtsiValidationReport(false);
    return validator;
  }

  private static void expect(List<String> deviations, String what, Object found, Object expected) {
    if (!expected.equals(found)) deviations.add(what + ": expected " + expected + ", got " + found);
  }
}
