import type { Schema } from '@attune/contract';
import { problemFrom, unreachable } from '../../lib/problem';

/** All that is told: a name, a language, and days. */
export type PartnerView = Schema<'PartnerPageDto'>;

/**
 * Asks what is behind a link. By POST, so that the token stands in no address, and without a cookie: whoever looks may be signed
 * in here as somebody else, and is nobody on this page.
 * @throws ApiError 404 alike for what was closed, has ended or never was
 */
export async function look(token: string): Promise<PartnerView> {
  const response = await fetch('/api/v1/partner-links/look', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
    credentials: 'omit',
    cache: 'no-store',
  }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw await problemFrom(response);
  return (await response.json()) as PartnerView;
}
