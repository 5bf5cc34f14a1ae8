import { useEffect, useId, useState } from 'react';
import { q } from '../messages/quizWords.ts';
import styles from './Quiz.module.css';

/** The link to a quiz, as text and as a QR code; both are made on the device. */
export function ShareQuiz({ path }: { readonly path: string }) {
  const id = useId();
  const [copied, setCopied] = useState('');
  const link = `${location.href.split('#')[0]}#${path}`;
  return (
    <div className={styles.share}>
      <label htmlFor={id}>{q.link}</label>
      <input id={id} readOnly value={link} onFocus={(event) => event.target.select()} />
      <p className={styles.row}>
        <button
          type="button"
          className="button"
          onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(link))}
        >
          {q.copyLink}
        </button>
        <span role="status">{copied === link && q.copied}</span>
      </p>
      <QrCode text={link} />
    </div>
  );
}

/** The code arrives a moment after the text: the encoder is loaded when it is first asked for. */
function QrCode({ text }: { readonly text: string }) {
  const [code, setCode] = useState<{ readonly size: number; readonly path: string }>();
  useEffect(() => {
    let wanted = true;
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(text, { border: 2 });
      const path = data
        .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
        .join('');
      if (wanted) setCode({ size, path });
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  return (
    <svg
      className={styles.qr}
      role="img"
      aria-label={q.qr}
      viewBox={`0 0 ${code?.size ?? 1} ${code?.size ?? 1}`}
      shapeRendering="crispEdges"
    >
      <path d={code?.path ?? ''} />
    </svg>
  );
}
