import type { S3Settings } from '../files/s3-store.js';

/** Reads how the bucket for files is reached; undefined when none is named. What is missing is added to `faults`. */
export function readS3(get: (name: string) => string | undefined, faults: string[]): S3Settings | undefined {
  const url = get('FILES_S3_URL');
  if (!url) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol) || parsed.pathname.length < 2 || parsed.search) {
    faults.push('FILES_S3_URL must be the http or https address of a bucket, as in https://s3.example.org/attune');
  }
  const accessKeyId = get('FILES_S3_ACCESS_KEY_ID');
  const secretAccessKey = get('FILES_S3_SECRET_ACCESS_KEY');
  if (!accessKeyId || !secretAccessKey) faults.push('FILES_S3_ACCESS_KEY_ID and FILES_S3_SECRET_ACCESS_KEY are required with FILES_S3_URL');
  return { url, region: get('FILES_S3_REGION') ?? 'us-east-1', accessKeyId: accessKeyId ?? '', secretAccessKey: secretAccessKey ?? '' };
}
