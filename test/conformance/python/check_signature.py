"""Validates the signature of each file named in the list with pyHanko.

Beside `path` stands `path.pem` with the expected certificates, the signer's first.
Prints a line for each deviation, `path TAB deviation`, and one with no deviation when a file is done.
"""

import logging
import sys
from pathlib import Path

from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext


def deviations_in(path):
    with open(path, "rb") as file:
        reader = PdfFileReader(file, strict=True)
        signatures = reader.embedded_signatures
        if len(signatures) != 1:
            return [f"{len(signatures)} signatures"]
        [signature] = signatures
        certificates = list(load_certs_from_pemder([f"{path}.pem"]))
        chain = [certificate.dump() for certificate in certificates]
        # The last one issued itself, so it is the root; those between come with the signature.
        trust = ValidationContext(trust_roots=certificates[-1:], allow_fetching=False)
        status = validate_pdf_signature(signature, signer_validation_context=trust)
        expected = {
            "intact": status.intact,
            "valid": status.valid,
            "the only revision": reader.total_revisions == 1,
            "covers entire file": status.coverage is SignatureCoverageLevel.ENTIRE_FILE,
            "signed by whom we expect": signature.signer_cert.dump() == chain[0],
            "with the chain we expect": {each.dump() for each in signature.other_embedded_certs} == set(chain[1:]),
            "traced up the chain": path_of(status) == chain,
            "unmodified": status.modification_level is ModificationLevel.NONE,
            "of a fitting certificate": status.trusted,
            "an ETSI.CAdES.detached": signature.sig_object["/SubFilter"] == "/ETSI.CAdES.detached",
            "valid on the whole": status.bottom_line,
        }
        return [f"not {name}" for name, holds in expected.items() if not holds]


def path_of(status):
    """The certificates that were validated, the signer's first."""
    validated = status.validation_path
    return [each.dump() for each in validated.iter_certs(include_root=True)][::-1] if validated else []


def main(list_path):
    logging.disable(logging.CRITICAL)
    for path in Path(list_path).read_text(encoding="utf-8").splitlines():
        try:
            deviations = deviations_in(path)
        except Exception as unreadable:  # Whatever it stumbles over is a deviation, and the next file waits.
            deviations = [f"{type(unreadable).__name__}, {' '.join(str(unreadable).split())}"]
        for deviation in deviations:
            print(f"{path}\t{deviation}")
        print(f"{path}\t")


main(sys.argv[1])
