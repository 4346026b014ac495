export * from './access-log/access-log.events';
export * from './complaint/complaint.commands';
export * from './complaint/complaint.context';
export * from './complaint/complaint.events';
export * from './complaint/complaint.values';
export * from './ledger/ledger.events';
export * from './policy/policy-pack';
export * from './policy/policy.events';
