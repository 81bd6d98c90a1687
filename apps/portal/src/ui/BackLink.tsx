import { Link } from '../lib/router';
import { Icon } from './Icon';

/** The way back to the page this one belongs to; paper does without. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <p className="no-print">
      <Link className="btn btn-text btn-small btn-bare" to={to}>
        <Icon name="back" />
        {children}
      </Link>
    </p>
  );
}
