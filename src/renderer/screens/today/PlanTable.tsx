// The same plan in figures. It scrolls by itself, so that the buttons under it stay where they are.
import type { Instant } from '../../../core/base/time';
import type { CatchUp } from '../../../shared/contract/plan';
import { formatPlanDay, weekdayOf } from '../../ui/words/formatDate';

export function PlanTable({ plan, now }: { plan: CatchUp; now: Instant }) {
  return (
    // Reached by Tab, so that it can be scrolled by keys.
    <div className="plan-days" tabIndex={0} role="region" aria-label="The plan, day by day">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" className="num">
              Overdue
            </th>
            <th scope="col" className="num">
              Comes anyway
            </th>
            <th scope="col" className="num">
              Minutes
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.days.map(({ day, moved, planned, minutes }, index) => (
            <tr key={day} data-testid="plan-day">
              <td>
                {index === 0 ? 'Today' : weekdayOf(day)} <span className="faint">{formatPlanDay(day, now)}</span>
              </td>
              <td className="num">{moved}</td>
              <td className="num">{planned}</td>
              <td className="num">{Math.round(minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
