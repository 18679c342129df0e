import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Validates each file named in the list as a PAdES baseline B signature by the certificates that stand beside it,
 * `path.pem`, the signer's first. Does so in one run of the virtual machine. Prints a
 * line for each deviation, `path TAB deviation`, and one with no deviation when a file is done.
 */
class CheckSignature {
  /** That a certificate leads to no authority that anybody trusts is the one thing that is expected to be missing. */
  private static final String NO_AUTHORITY = "BBB_XCV_CCCBB_SIG_ANS";

  /**
   * DSS warns of a signing-certificate attribute that names more than the signer's certificate. Ours names the others
   * of the chain after it, as RFC 5035 §3 allows, or anybody could put others in their place.
   */
  private static final String SEVERAL_REFERENCES = "BBB_ICS_ISASCPU_ANS";

  /** Nobody issues revocation lists for the authorities of these tests, so under one a certificate stays in doubt. */
  private static final Set<String> NO_REVOCATION_DATA = Set.of("BBB_XCV_IRDPFC_ANS", "BBB_XCV_SUB_ANS");

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
      List<CertificateToken> chain = certificatesIn(path + ".pem");
      String id = report.getFirstSignatureId();
      List<String> deviations = deviationsIn(reports, id, chain.size() > 1);
      AdvancedSignature signature = validator.getSignatures().get(0);
      expect(deviations, "signer", signature.getSigningCertificateToken(), chain.get(0));
      expect(deviations, "certificates", Set.copyOf(signature.getCertificates()), Set.copyOf(chain));
      expect(deviations, "indication", report.getIndication(id), Indication.INDETERMINATE);
      expect(deviations, "sub-indication", report.getSubIndication(id), SubIndication.NO_CERTIFICATE_CHAIN_FOUND);

      // Once the certificate is trusted, nothing may stand behind the missing chain.
      SimpleReport trusted = validatorFor(path, trust(chain.get(0))).validateDocument(POLICY).getSimpleReport();
      expect(deviations, "indication when trusted", trusted.getIndication(id), Indication.TOTAL_PASSED);

      // Once the last certificate is trusted, the way from the signer's leads to it.
      CertificateToken root = chain.get(chain.size() - 1);
      Reports rooted = validatorFor(path, trust(root)).validateDocument(POLICY);
      List<String> found = rooted.getDiagnosticData().getSignatureById(id).getCertificateChain().stream()
          .map(certificate -> certificate.getDigestAlgoAndValue().getDigestValue())
          .map(CheckSignature::hex).toList();
      expect(deviations, "chain", found, chain.stream().map(each -> hex(each.getDigest(DigestAlgorithm.SHA256))).toList());
      expect(deviations, "what is missing under the root", messagesUnder(rooted, id),
          chain.size() > 1 ? NO_REVOCATION_DATA : Set.of());
      return deviations;
    } catch (Exception | Error unreadable) {
      return List.of("not readable, " + unreadable);
    }
  }

  private static List<String> deviationsIn(Reports reports, String id, boolean hasIssuers) {
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
    expect(deviations, "names its certificate", signature.isSigningCertificateReferencePresent(), true);
    expect(deviations, "names no other", signature.isSigningCertificateReferenceUnique(), !hasIssuers);
    Set<String> expectedMessages = hasIssuers ? Set.of(NO_AUTHORITY, SEVERAL_REFERENCES) : Set.of(NO_AUTHORITY);
    expect(deviations, "scope", String.valueOf(signature.getSignatureScopes().get(0).getScope()), "FULL");
    Stream.of(report.getAdESValidationErrors(id), report.getAdESValidationWarnings(id), report.getAdESValidationInfo(id))
        .flatMap(List::stream)
        .filter(message -> !expectedMessages.contains(message.getKey()))
        .map(message -> message.getKey() + ", " + message.getValue())
        .forEach(deviations::add);
    return deviations;
  }

  private static List<CertificateToken> certificatesIn(String path) throws Exception {
    try (InputStream pem = Files.newInputStream(Path.of(path))) {
      return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
          .map(certificate -> new CertificateToken((X509Certificate) certificate)).toList();
    }
  }

  private static Set<String> messagesUnder(Reports reports, String id) {
    return reports.getSimpleReport().getAdESValidationErrors(id).stream().map(Message::getKey)
        .collect(Collectors.toSet());
  }

  private static CommonTrustedCertificateSource trust(CertificateToken certificate) {
    CommonTrustedCertificateSource trust = new CommonTrustedCertificateSource();
    trust.addCertificate(certificate);
    return trust;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
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
