import { Module } from '@nestjs/common';
import { SafetyPlansController } from './safety-plans.controller.js';
import { SafetyPlans } from './safety-plans.service.js';

@Module({ controllers: [SafetyPlansController], providers: [SafetyPlans] })
export class SafetyPlansModule {}
