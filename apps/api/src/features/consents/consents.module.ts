import { Module } from '@nestjs/common';
import { ConsentTextsController } from './consent-texts.controller.js';
import { ConsentTexts } from './consent-texts.service.js';
import { ConsentsController } from './consents.controller.js';
import { Consents } from './consents.service.js';

@Module({ controllers: [ConsentTextsController, ConsentsController], providers: [ConsentTexts, Consents] })
export class ConsentsModule {}
