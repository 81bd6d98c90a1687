import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';
import { BlobStore } from './blob-store.js';
import { FileSweeper } from './file-sweeper.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';

/** The store that the settings name: a bucket, else a folder beside the database. */
export const blobStoreOf = ({ filesS3, dataDir }: Pick<Env, 'filesS3' | 'dataDir'>): BlobStore =>
  filesS3 ? new S3Store(filesS3) : new FolderStore(path.resolve(dataDir ?? '.data', 'files'));

@Global()
@Module({
  providers: [{ provide: BlobStore, inject: [ENV], useFactory: blobStoreOf }, FileSweeper],
  exports: [BlobStore, FileSweeper],
})
export class FilesModule {}
