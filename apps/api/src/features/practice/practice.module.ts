import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs/programs.module.js';
import { PracticeController } from './practice.controller.js';
import { PracticeService } from './practice.service.js';
import { Practices } from './practices.js';

@Module({ imports: [ProgramsModule], controllers: [PracticeController], providers: [PracticeService, Practices], exports: [Practices] })
export class PracticeModule {}
