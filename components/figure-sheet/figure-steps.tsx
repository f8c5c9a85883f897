import type { FigureView } from '@/lib/view/view-figure';
import { SheetSection } from '../sheet-section';
import styles from './figure-sheet.module.css';

function StepWords({ step }: { step: FigureView['steps'][number] }) {
  if (step.words !== null) return `“${step.words}”`;
  return (
    <span className={styles.empty}>
      {step.sentence ? 'the sentence as a whole' : 'none printed'}
    </span>
  );
}

/** From the words to the number; of a derived figure, how to read it. */
export function FigureSteps({ view }: { view: FigureView }) {
  if (view.steps.length === 0)
    return (
      <SheetSection id="reading" title="How to read it">
        {view.meanings.map((meaning) => (
          <p key={meaning}>{meaning}</p>
        ))}
      </SheetSection>
    );
  return (
    <SheetSection id="reading" title="From the words to the number">
      <table className={`stacks ${styles.steps}`}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">The words</th>
            <th scope="col">What is read from them</th>
          </tr>
        </thead>
        <tbody>
          {view.steps.map((step) => (
            <tr key={step.aspect}>
              <th scope="row">{step.aspect}</th>
              <td className={styles.printed} data-column="The words">
                <StepWords step={step} />
              </td>
              <td data-column="What is read">{step.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetSection>
  );
}
