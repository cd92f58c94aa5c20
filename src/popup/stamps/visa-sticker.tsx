interface VisaStickerProps {
  /** The box that is asked about. */
  readonly ring: 'type' | 'valid-for';
}

const RINGS = {
  type: { label: 'The box “type” has a ring round its letter, here D.', cx: 97, cy: 108, rx: 18 },
  'valid-for': { label: 'The box “valid for” has a ring round the states, here France.', cx: 113, cy: 52, rx: 35 },
};

/** A visa sticker with made-up data, the box that is asked about ringed. */
export function VisaSticker({ ring }: VisaStickerProps) {
  const { label, cx, cy, rx } = RINGS[ring];
  return (
    <svg class="sticker" viewBox="0 0 320 150" role="img" aria-label={`Drawing of a visa sticker. ${label}`}>
      <rect class="paper" x="1" y="1" width="318" height="148" rx="6" />
      <text class="head" x="14" y="22" lang="fr">
        VISA
      </text>
      <text class="head" x="230" y="22">
        FRANCE
      </text>
      <rect class="photo" x="14" y="34" width="62" height="76" rx="3" />
      <circle class="face" cx="45" cy="62" r="13" />
      <path class="face" d="M23 106c2-20 12-27 22-27s20 7 22 27z" />
      <Box x={90} y={34} label="VALABLE POUR" value="FRANCE" />
      <Box x={90} y={62} label="DU" value="01-09-26" />
      <Box x={170} y={62} label="AU" value="31-08-27" />
      <Box x={90} y={90} label="TYPE" value="D" />
      <Box x={170} y={90} label="ENTRÉES" value="MULT" />
      <ellipse class="ring" cx={cx} cy={cy} rx={rx} ry="9" />
      <text class="code" x="14" y="134">
        V{'<<'}SPECIMEN{'<<'}SAMPLE{'<<<<<<<<<<'}
      </text>
    </svg>
  );
}

function Box({ x, y, label, value }: { x: number; y: number; label: string; value: string }) {
  return (
    <>
      <text class="label" x={x} y={y + 6} lang="fr">
        {label}
      </text>
      <text class="value" x={x} y={y + 21}>
        {value}
      </text>
    </>
  );
}
