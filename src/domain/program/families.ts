import { type Program, type Workload, workloadOf } from './program.ts';

/** Windows Defender ATP became Microsoft Defender ATP: the later name for the earlier one. */
const renamed: Readonly<Record<string, string>> = { WDATP: 'MDATP' };

/** The code of what is no product of its own. */
const everythingElse = 'CORE';

const called = (name: string): string => renamed[name.toUpperCase()] ?? name.toUpperCase();
const withoutPlan = (id: string): string => id.replace(/-p\d+$/, '');

const codeOf = ({ code, id }: Workload): string =>
  called(code.toUpperCase() === everythingElse ? withoutPlan(id) : code);

/** The product that a workload is a plan of (process, section 6), also of one that is offered no longer. */
export function familyOf(program: Program, id: string): string {
  const workload = workloadOf(program, id);
  return workload ? codeOf(workload) : called(withoutPlan(id));
}

/** Every id by which a workload of the same family was or is asked for. */
export function familyMembers(program: Program, id: string): string[] {
  const family = familyOf(program, id);
  const offered = program.workloads.filter((one) => codeOf(one) === family).map((one) => one.id);
  const earlier = Object.keys(renamed).filter((name) => renamed[name] === family);
  const names = [family, ...earlier].map((name) => name.toLowerCase());
  return [...new Set([id, ...offered, ...names])];
}

/**
 * The entries that stand for a whole product, each beside another one that is a plan of it, or the
 * same by its other name: a partner could choose either (process, section 4).
 */
export function offeredTwice(
  workloads: readonly Workload[],
): { readonly at: number; readonly whole: string; readonly other: string }[] {
  return workloads.flatMap((one, at) => {
    if (hasPlan(one)) return [];
    const family = workloads.filter(
      (other) => other.id !== one.id && codeOf(other) === codeOf(one),
    );
    const other = family.find(hasPlan) ?? family.find(({ id }) => called(id) === called(one.id));
    return other ? [{ at, whole: one.id, other: other.id }] : [];
  });
}

const hasPlan = ({ id, name }: Workload): boolean => /-p\d+$/.test(id) || /\bP\d+$/.test(name);
