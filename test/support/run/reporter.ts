// Mocha's own spec report, closed by one plain line that says how many tests ran.

import mocha from 'mocha'

export default class Report extends mocha.reporters.Spec {
  override epilogue(): void {
    super.epilogue()
    const { passes, failures } = this.stats
    mocha.reporters.Base.consoleLog(`${passes} passed, ${failures} failed`)
  }
}
