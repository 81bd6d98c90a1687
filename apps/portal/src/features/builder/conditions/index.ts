export { ConditionField } from './ConditionField';
export { conditionInWords, nameOfStep, type Wording } from './words';
