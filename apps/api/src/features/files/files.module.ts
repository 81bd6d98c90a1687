import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';
import { OwnFiles } from './own-files.service.js';
import { TeamUploadsController } from './team-uploads.controller.js';
import { UploadAnswers } from './upload-answers.js';
import { UploadsController } from './uploads.controller.js';
import { UploadsService } from './uploads.service.js';

@Module({ controllers: [UploadsController, TeamUploadsController, FilesController], providers: [UploadsService, UploadAnswers, FilesService, OwnFiles], exports: [OwnFiles] })
export class ClientFilesModule {}
