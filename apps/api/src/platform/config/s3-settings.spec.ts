import { randomBytes } from 'node:crypto';
import { readEnv } from './env.js';

const base = { DATABASE_URL: 'postgres://owner:x@localhost/attune', MASTER_KEY: randomBytes(32).toString('base64') };
const bucket = { FILES_S3_URL: 'https://s3.example.org/attune', FILES_S3_ACCESS_KEY_ID: 'id', FILES_S3_SECRET_ACCESS_KEY: 'words' };
const faultsOf = (more: NodeJS.ProcessEnv): string => {
  try {
    readEnv({ ...base, ...more });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the settings for files', () => {
  it('name a bucket, or none', () => {
    expect(readEnv(base).filesS3).toBeUndefined();
    expect(readEnv({ ...base, ...bucket }).filesS3).toEqual({ url: bucket.FILES_S3_URL, region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'words' });
    expect(readEnv({ ...base, ...bucket, FILES_S3_REGION: 'eu-south-2' }).filesS3?.region).toBe('eu-south-2');
  });

  it('say what is missing or wrong, without repeating it', () => {
    expect(faultsOf({ FILES_S3_URL: bucket.FILES_S3_URL })).toMatch(/FILES_S3_ACCESS_KEY_ID and FILES_S3_SECRET_ACCESS_KEY are required/);
    for (const url of ['ftp://s3.example.org/attune', 'https://s3.example.org', 'nowhere']) {
      expect(faultsOf({ ...bucket, FILES_S3_URL: url })).toMatch(/FILES_S3_URL must be/);
    }
  });

  it('must name a place in production', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toMatch(/DATA_DIR or FILES_S3_URL is required/);
    expect(faultsOf({ NODE_ENV: 'production', DATA_DIR: '/data' })).not.toMatch(/FILES_S3_URL/);
    expect(faultsOf({ NODE_ENV: 'production', ...bucket })).not.toMatch(/DATA_DIR/);
  });
});
