import { type DrawnSignature, pathData } from './strokes.ts';
import '../../styles/parts/pen-strokes.css';

/** A drawn signature as a picture; the pen's colour is that of the text. */
export function SignaturePicture({ signature, label }: { signature: DrawnSignature; label: string }) {
  const { width, height, strokes } = signature;
  return (
    <svg class="signature-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {strokes.map((stroke, index) => (
        <path key={index} d={pathData(stroke)} />
      ))}
    </svg>
  );
}
