import { useForm } from './form-context';

/** What is wrong with a field, beside it. */
export const FaultText = ({ pointer }: Readonly<{ pointer: string }>) => {
  const fault = useForm().faults.get(pointer);
  return fault === undefined ? null : <span className="form-fault">▲ {fault}</span>;
};
