import { createHmac } from 'node:crypto';

/**
 * The application role's address on the owner's server. Its password follows from the owner's, so that nothing more
 * has to be kept; the migrations set it.
 */
export function appDatabaseUrlOf(ownerUrl) {
  const url = new URL(ownerUrl);
  url.password = createHmac('sha256', decodeURIComponent(url.password)).update('attune_app').digest('base64url');
  url.username = 'attune_app';
  return url.toString();
}
