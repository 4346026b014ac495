export { createMetrics, type Metrics } from './metrics';
export { nestLog } from './nest-log';
export { createServiceLog, type LogFacts, type LogLevel, type ServiceLog } from './service-log';
