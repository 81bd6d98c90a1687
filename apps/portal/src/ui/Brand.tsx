import { Link } from '../lib/router';

/** The two waves and the name. With `to` it is the way home, and `label` says where that is. */
export function Brand({ to, label }: { to?: string; label?: string }) {
  const inside = (
    <>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path className="w2" d="M3 17.5c3.7-8 7.3-8 11 0s7.3 8 11 0" />
        <path className="w1" d="M3 11.5c3.7-8 7.3-8 11 0s7.3 8 11 0" />
      </svg>
      <b>Attune</b>
    </>
  );
  if (!to) return <span className="brand">{inside}</span>;
  return (
    <Link className="brand" to={to} aria-label={label}>
      {inside}
    </Link>
  );
}
