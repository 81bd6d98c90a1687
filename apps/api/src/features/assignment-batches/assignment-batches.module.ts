import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { BatchesController } from './batches.controller.js';
import { Batches } from './batches.service.js';
import { BatchUndoing } from './batch-undoing.service.js';

@Module({ imports: [AssignmentsModule], controllers: [BatchesController], providers: [Batches, BatchUndoing] })
export class AssignmentBatchesModule {}
