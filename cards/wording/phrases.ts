// The phrases by which people say what they want, in English: examples of each intent for the matcher.

/**
 * Everything that people may want when they type. A name that a command has too means that command.
 * The others ask something, and are answered with a card of a sentence or two.
 */
export const intents = [
  ...(['help', 'start', 'startAnother', 'resume', 'progress', 'results', 'gaps', 'review', 'settings'] as const),
  ...(['finish', 'delete', 'pause', 'back', 'skip', 'undo', 'myFunctions', 'mute', 'unmute'] as const),
  ...(['board', 'together', 'take', 'handOver', 'remind', 'lead', 'parked', 'form', 'more'] as const),
  ...(['myAssessments', 'goTo', 'mistake', 'notApplicable', 'meaning', 'example', 'note', 'level', 'levels'] as const),
  ...(['functionMeaning', 'functions', 'scoring', 'whoSees', 'anonymous', 'saved', 'about', 'length'] as const),
  ...(['team', 'export', 'compare', 'share', 'welsh', 'english', 'thanks', 'due', 'rename', 'person'] as const),
  ...(['sources', 'council', 'targets', 'picture', 'reopen', 'plan', 'unhappy', 'device', 'law'] as const),
] as const

export type Intent = (typeof intents)[number]

/** What the matcher reads of one language. */
export type Phrases = {
  /**
   * Examples of each intent, in lower case. `{function}`, `{question}` and `{level}` stand for a function, a question
   * by number or code, and a level that the words name.
   */
  readonly intents: Readonly<Record<Intent, readonly string[]>>
  /** Words that a phrase may have beside an example without meaning anything else. */
  readonly fillers: readonly string[]
  /** Other words for the words of the examples. */
  readonly synonyms: Readonly<Record<string, string>>
  /** Other words for a function, by the word of its name that they stand for. */
  readonly functionWords: Readonly<Record<string, string>>
  /** The words before a number that make it a question, or a level. */
  readonly numbered: { readonly question: readonly string[]; readonly level: readonly string[] }
  readonly numbers: readonly string[]
  /** The words that only say yes, no or not sure, and the ones that may stand beside them. */
  readonly answers: Readonly<Record<'yes' | 'no' | 'unsure', readonly string[]>>
  readonly besideAnswers: readonly string[]
}

const words = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/)
const list = (text: string): readonly string[] => text.trim().split(/\s+/)

export const phrasesEn: Phrases = {
  intents: {
    help: words(`
      help
      help me
      hi
      hello
      hey
      hiya
      good morning
      good afternoon
      good evening
      menu
      commands
      what can you do
      what can i type
      what can i say
      what can i do here
      what do i do
      what do i do now
      what should i do
      what now
      how does this work
      how do i use this
      how do i use you
      show me the options
      what are the commands
      what are my options
      i am lost
      i am stuck
      i do not understand
      i am confused
      instructions
      guide
      list commands`),
    start: words(`
      start
      begin
      go
      let's go
      let us begin
      start the assessment
      begin the assessment
      start the questions
      i want to start
      i would like to start
      how do i start
      how do i begin
      where do i start
      get started
      how do i get started
      ready
      i am ready
      take the assessment
      do the assessment
      start answering
      fire away
      ask me
      ask me a question
      ask me the questions
      first question
      show me the first question
      launch`),
    startAnother: words(`
      start another
      start new
      new
      new assessment
      start a new one
      start a new assessment
      start over
      start again
      start from scratch
      begin again
      another assessment
      do it again
      do another one
      restart
      reset
      from the beginning
      fresh start
      create a new assessment`),
    resume: words(`
      resume
      continue
      carry on
      keep going
      go on
      go on with the assessment
      continue the assessment
      continue where i stopped
      pick up where i left off
      carry on from last time
      where was i
      where did i get to
      where were we
      i am back
      next
      next question
      show me the next question
      show the question
      show question again
      the question again
      back to the question
      back to the questions
      ask again
      repeat the question
      repeat
      carry on answering
      go back to the assessment
      continue later from here
      i want to continue`),
    progress: words(`
      progress
      status
      how far
      how far am i
      how far along am i
      how far have i got
      how am i doing
      how many left
      how many questions left
      how many questions are left
      how many more
      how many have i answered
      how many have i done
      how much is left
      how much have i done
      how much more
      am i nearly done
      are we nearly there
      are we there yet
      am i finished
      have i finished
      have i answered everything
      what is left
      what have i not answered
      what is still open
      what is outstanding
      what did i miss
      which questions did i skip
      which questions are unanswered
      unanswered questions
      show skipped questions
      remaining questions
      what is missing
      show progress
      percentage complete`),
    results: words(`
      results
      result
      summary
      score
      scores
      report
      show me results
      show results
      see results
      my results
      what is my score
      what is our score
      what did we score
      what are my results
      what are our results
      how did we do
      how did i do
      how did it go
      how mature are we
      what level are we
      which level are we at
      what level are we at
      our maturity
      maturity level
      where do we stand
      overall score
      overall result
      show me the summary
      show the score
      results so far
      dashboard
      outcome
      final result
      results for {function}
      score for {function}
      how are we doing on {function}
      how did we do in {function}
      show {function} results
      what level are we in {function}
      what is our level for {function}
      level of {function}`),
    gaps: words(`
      gaps
      gap
      roadmap
      actions
      what next
      what should we do next
      what should we do first
      what should we improve
      what do we need to do
      what do we do next
      how do we improve
      how can we improve
      how do we get better
      how do we reach the next level
      how do we get to level {level}
      what do we need for level {level}
      what is missing to level {level}
      what would get us to level {level}
      recommendations
      next steps
      suggestions
      improvements
      areas for improvement
      weaknesses
      where are we weak
      what are we bad at
      priorities
      to do list
      action list
      what are our gaps
      show me the gaps
      gap analysis
      where are the gaps
      gaps in {function}
      gaps for {function}
      how do we improve {function}
      what should we do about {function}`),
    review: words(`
      review
      answers
      my answers
      history
      review my answers
      look at my answers
      show my answers
      see my answers
      show me what i said
      what did i say
      what did i answer
      what have i answered
      what have i said so far
      check my answers
      go through my answers
      list my answers
      answers so far
      change an answer
      change answers
      change my answers
      edit my answers
      edit an answer
      i want to change an answer
      can i change my answers
      can i change an answer later
      how do i change an answer
      how can i edit my answers
      previous answers
      answers for {function}
      my answers for {function}
      review {function}
      what did i say for {function}
      what did i say for {question}`),
    settings: words(`
      settings
      options
      rules
      preferences
      configure
      configuration
      change settings
      open settings
      setup
      set up`),
    council: words(`
      council
      change the council
      set the council
      change council name
      set the council name
      our council is
      wrong council
      which council is this
      what council is this for
      type of council
      change authority type
      we are a district council
      we are in wales
      change the nation
      set nation`),
    targets: words(`
      targets
      set targets
      set a target
      change target
      change the targets
      target level
      what is our target
      what are the targets
      set target for {function}
      change target for {function}`),
    due: words(`
      due date
      deadline
      set a deadline
      set due date
      change the due date
      when is it due
      when does this have to be finished
      when do i have to finish
      when is the deadline
      by when
      is there a deadline
      is there a time limit`),
    rename: words(`
      rename
      rename this
      rename it
      rename assessment
      change the name
      change the title
      give it a name
      call it something else
      name this assessment`),
    finish: words(`
      finish
      submit
      done
      complete
      i am done
      i have finished
      i am finished
      we are done
      that is it
      that is all
      finish the assessment
      complete the assessment
      submit the assessment
      submit my answers
      submit answers
      send it
      send it in
      hand it in
      how do i submit
      how do i finish
      finalise
      close the assessment
      wrap up
      end the assessment`),
    delete: words(`
      delete
      delete my data
      delete my answers
      delete everything
      delete all my answers
      delete my assessment
      delete the assessment
      delete this
      erase
      erase my data
      forget me
      remove
      remove my data
      remove my answers
      wipe my answers
      clear my answers
      clear everything
      get rid of my data
      gdpr delete
      right to be forgotten
      i want my data deleted
      can you delete my data
      how do i delete my data`),
    pause: words(`
      pause
      stop
      later
      bye
      quit
      exit
      goodbye
      good bye
      see you
      see you later
      see you tomorrow
      cancel
      close
      leave
      take a break
      i need a break
      break
      have to go
      i have to go
      gotta go
      i have a meeting
      not now
      another time
      tomorrow
      do this later
      i will do this later
      come back later
      can i come back later
      can i stop
      can i pause
      can i do this later
      can i finish later
      can i stop and come back
      how do i stop
      how do i pause
      how do i quit
      how do i exit
      how do i leave
      how do i get out
      stop asking
      enough
      that is enough for today
      i am tired
      save and exit
      save and close
      finish later
      save for later`),
    back: words(`
      back
      previous
      go back
      previous question
      back one
      one back
      go back one
      go back a question
      go to the previous question
      last question
      the question before
      step back
      return
      how do i go back
      can i go back`),
    skip: words(`
      skip
      pass
      skip this
      skip it
      skip this one
      skip this question
      skip the question
      next one
      move on
      leave this one
      leave it
      leave it for now
      leave it blank
      come back to it
      come back to this
      come back to this one
      ask me later
      not this one
      can i skip
      can i skip this
      how do i skip
      can i leave this one
      do i have to answer this
      i would rather not answer
      i prefer not to say
      no comment`),
    undo: words(`
      undo
      undo that
      undo my answer
      take it back
      take that back
      revert
      cancel that
      cancel my answer
      undo last answer
      delete that answer
      remove that answer
      delete my last answer`),
    mistake: words(`
      mistake
      i made a mistake
      made a mistake
      i made an error
      wrong answer
      that was wrong
      that is wrong
      that is not right
      that was not right
      i pressed the wrong button
      pressed wrong
      wrong button
      i clicked the wrong one
      i hit the wrong button
      misclick
      clicked by accident
      by accident
      oops
      whoops
      sorry wrong one
      i meant no
      i meant yes
      i meant to say no
      i meant to say yes
      i did not mean that
      i answered wrong
      i got it wrong
      i got that wrong
      change my last answer
      correct my answer
      correct my last answer
      fix my answer
      fix the last answer
      i want to change my last answer
      change that to no
      change that to yes
      can i change that`),
    myFunctions: words(`
      my functions
      functions of mine
      mine
      what is mine
      which functions are mine
      which functions do i have
      what am i responsible for
      my tasks
      my part
      what do i have to answer
      what do i have to do
      my questions`),
    myAssessments: words(`
      my assessments
      list my assessments
      all my assessments
      show my assessments
      other assessment
      open another assessment
      switch assessment
      change assessment
      choose assessment
      which assessment is this
      previous assessments
      past assessments
      old assessments
      earlier assessments
      finished assessments
      last year's assessment
      open my last assessment
      previous results
      old results
      last year's results
      results from last time`),
    mute: words(`
      mute
      mute reminders
      no reminders
      no more reminders
      stop reminders
      stop reminding me
      stop sending me reminders
      stop the notifications
      turn off notifications
      turn off reminders
      do not remind me
      unsubscribe
      stop messaging me
      do not disturb`),
    unmute: words(`
      unmute
      unmute reminders
      remind me
      remind me later
      remind me tomorrow
      turn on reminders
      turn reminders on
      send me reminders
      set a reminder
      can you remind me
      reminder`),
    board: words(`
      board
      team board
      show the board
      where is the board
      overview
      show the team
      open the board
      team overview
      team progress
      how is the team doing
      how far are we
      how far is everyone`),
    together: words(`
      together
      answer together
      answer
      vote
      let us vote
      let's vote
      start voting
      start a vote
      open a vote
      put it to the vote
      answer as a team
      answer as a group
      ask us
      ask the team
      ask everyone
      answer {function} together
      vote on {function}
      let's do {function}
      do {function} together`),
    take: words(`
      take
      take a function
      take one
      i take {function}
      take {function}
      i will take {function}
      i'll do {function}
      i will do {function}
      i can do {function}
      i will answer {function}
      assign {function} to me
      give me {function}
      put me down for {function}
      {function} is mine
      claim {function}
      who has which function
      who does what
      who is doing what
      who is responsible
      who owns {function}
      who has {function}
      who answers {function}`),
    handOver: words(`
      hand over
      handover
      hand over {function}
      hand over {function} to
      hand {function} to
      give {function}
      give {function} to
      give to
      pass {function} to
      pass {function} on to
      transfer {function} to
      assign {function} to
      assign to
      reassign {function}
      delegate
      delegate {function}
      delegate {function} to
      ask a colleague to answer
      someone else should answer this
      a colleague knows this
      can someone else answer this
      can a colleague answer {function}
      give it to a colleague
      forward this to a colleague`),
    remind: words(`
      remind
      remind everybody
      remind everyone
      remind them
      remind the others
      remind the team
      send reminders
      send a reminder
      nudge
      nudge the others
      chase
      chase the others
      chase people
      reminders
      who has not answered
      who is late
      who has not finished`),
    lead: words(`
      lead
      leads
      name a lead
      lead someone
      make someone a lead
      take the lead
      make a lead
      who is the lead
      who leads
      who is leading this
      who is in charge
      change the lead
      i want to lead
      make me lead
      add a lead
      coordinator`),
    parked: words(`
      parked
      parked questions
      discuss later
      put off
      questions put off
      what did we put off
      what do we still have to discuss
      questions to discuss
      for discussion
      park this
      park it`),
    form: words(`
      form
      all on one form
      show all questions
      all questions at once
      answer all at once
      list of questions
      list the questions
      see all the questions
      can i see all questions
      can i see the questions first
      show me all the questions
      question list
      what are the questions
      what will you ask
      questions in {function}
      questions for {function}
      all {function} questions`),
    more: words(`
      more
      more information
      more info
      more detail
      more details
      tell me more
      details
      explain more
      further information
      info`),
    meaning: words(`
      what does this mean
      what does that mean
      what does it mean
      what do you mean
      what does this question mean
      explain
      explain this
      explain this question
      explain the question
      please explain
      clarify
      can you clarify
      can you explain
      can you explain this question
      i do not understand the question
      i do not understand this question
      i do not get this
      what is this about
      what is this asking
      what are you asking
      what is meant by this
      what is meant
      huh
      eh
      what
      come again
      this is unclear
      that is not clear
      not clear
      unclear
      in plain english
      in other words
      rephrase
      define
      definition
      glossary
      why do you ask
      why are you asking this
      why does this matter
      why is this important
      what is the point of this question
      why this question
      what counts
      what counts as yes
      what counts as a yes
      when is it a yes
      when can i say yes
      what evidence do i need
      what evidence is needed
      what proof do i need
      how do i know
      how do i answer this
      what does {question} mean
      explain {question}
      what does a service mean
      what is a digital project`),
    example: words(`
      example
      examples
      give me an example
      can you give an example
      can you give me an example
      for example
      such as
      like what
      what would that look like`),
    sources: words(`
      sources
      source
      where does this come from
      who says so
      what is this based on
      which framework
      which standard
      where is this from
      reference
      references
      says who`),
    law: words(`
      is this the law
      is this a legal requirement
      is it required by law
      is this mandatory
      is this a statutory duty
      do we have to do this by law
      legal
      statutory`),
    note: words(`
      note
      add a note
      add note
      write a note
      leave a note
      add a comment
      comment
      can i add a comment
      how do i add a note
      how do i add a comment
      where can i write a note
      add evidence
      attach evidence
      add a link
      attach a file
      attach a document
      upload evidence
      upload a document
      can i attach a document
      how do i add evidence
      can i explain my answer
      i want to explain my answer
      it is complicated
      it depends
      partly
      partially
      sort of
      kind of
      in some services
      we are working on it
      in progress
      nearly
      almost`),
    notApplicable: words(`
      n/a
      na
      not applicable
      does not apply
      does not apply to us
      this does not apply
      this does not apply to us
      not relevant
      not relevant to us
      irrelevant
      we do not do that
      we do not have that
      we do not provide that service
      we have no housing
      not our responsibility
      that is the county's job
      mark as not applicable`),
    goTo: words(`
      go to {question}
      go to question
      go to question {question}
      take me to {question}
      take me to question
      show question
      show {question}
      show me {question}
      jump to {question}
      jump to
      open {question}
      back to {question}
      change {question}
      edit {question}
      change my answer to {question}
      answer {question}
      skip to {question}
      go to {function}
      take me to {function}
      jump to {function}
      skip to {function}
      move to {function}
      start with {function}
      can we start with {function}
      i want to answer {function}
      answer {function}
      do {function} first
      continue with {function}
      open {function}
      next function
      next section
      other function
      change function
      skip this function
      different topic
      {question}`),
    level: words(`
      what is level {level}
      what does level {level} mean
      explain level {level}
      level {level}
      meaning of level {level}
      what is {level}
      what does {level} mean
      tell me about level {level}`),
    levels: words(`
      levels
      the levels
      what are the levels
      what do the levels mean
      explain the levels
      what are the five levels
      what is a level
      how many levels are there
      how do levels work
      maturity levels
      maturity model
      meaning of the levels
      what does plus mean
      what does the plus mean`),
    functionMeaning: words(`
      {function}
      what is {function}
      what does {function} mean
      what does {function} cover
      explain {function}
      tell me about {function}
      what is {function} about
      what is in {function}
      meaning of {function}
      describe {function}`),
    functions: words(`
      functions
      function
      the functions
      what are the functions
      what are the nine functions
      list the functions
      list functions
      which functions are there
      sections
      topics
      areas
      categories
      what topics are there
      what does it cover
      what does the assessment cover
      choose a function`),
    scoring: words(`
      how is the score calculated
      how is this calculated
      how is it scored
      how does scoring work
      how do you score
      how do you work out the score
      how do you calculate the level
      how are levels worked out
      how are the levels calculated
      scoring
      what does the score mean
      what does my score mean
      what do the results mean
      explain the results
      explain my score
      explain the score
      what is a good score
      is that good
      is this good
      why is my score so low
      why are we at level {level}
      why only level {level}
      why level {level}
      why is the level so low
      i do not understand the results
      what does working towards mean
      what does commitment mean
      what is a commitment
      what is a practice
      difference between commitment and practice
      method
      methodology`),
    whoSees: words(`
      who can see this
      who can see my answers
      who sees this
      who sees my answers
      who will see this
      who will see my answers
      who will see the results
      who can see the results
      who can read this
      who reads this
      who gets to see this
      who has access
      can my manager see this
      does my manager see my answers
      can my boss see this
      can my boss see my answers
      can the chief executive see it
      can anyone see my answers
      can anyone else see this
      can others see my answers
      can other people see this
      can colleagues see my answers
      is this private
      is it private
      is this confidential
      are my answers private
      are my answers confidential
      are my answers secret
      privacy
      privacy notice
      data protection
      gdpr
      what happens to my answers
      what happens to my data
      what do you do with my data
      what do you store
      where is my data
      where is my data stored
      where are my answers kept
      where does this go
      is my data safe
      is this secure
      do you share my answers
      do you share this with anyone
      is this sent to the government
      will this be published`),
    anonymous: words(`
      is this anonymous
      is it anonymous
      am i anonymous
      are my answers anonymous
      is the vote anonymous
      are votes anonymous
      is voting secret
      is my name shown
      will my name be shown
      does it show my name
      do you know who i am
      can they tell it was me
      can people see how i voted
      who can see my vote
      anonymous
      anonymity`),
    saved: words(`
      is it saved
      is this saved
      was it saved
      was that saved
      are my answers saved
      did you save that
      did you save my answer
      have you saved it
      save
      save my answers
      save it
      save this
      how do i save
      do i need to save
      do i have to save
      will i lose my answers
      did i lose my answers
      what if i close teams
      what if i close this
      does it save automatically
      autosave`),
    about: words(`
      what is this
      what is this for
      what is this assessment
      what is the assessment
      what is this bot
      what is this thing
      what is the dma
      what is the digital maturity assessment
      what is digital maturity
      who are you
      what are you
      are you a bot
      are you a robot
      are you human
      are you real
      are you ai
      are you an ai
      are you chatgpt
      is this copilot
      what is your name
      what is the point
      what is the purpose
      what is the purpose of this
      why are we doing this
      why am i doing this
      why do i have to do this
      why should i do this
      why should i
      what is in it for me
      what do i get out of it
      what do we get
      what is the benefit
      about
      who made this
      who made you
      who built this
      who wrote the questions
      is this from socitm
      is this official
      who is behind this`),
    length: words(`
      how long
      how long does it take
      how long will this take
      how long does this take
      how long is it
      how much time does it take
      how much time do i need
      how much time will it take
      how many questions
      how many questions are there
      how many questions in total
      number of questions
      is it long
      will it take long
      how long is this going to take
      do i have to do it all at once
      do i have to finish it today
      do i have to answer all questions
      do i have to answer everything
      must i answer all of them
      can i do it in several sittings`),
    team: words(`
      can we do this together
      can we do this as a team
      can my team do this
      can my colleagues help
      can i do this with my team
      how do i do this with my team
      how do we do this as a team
      do this with colleagues
      do it with my team
      add my team
      add a colleague
      add colleagues
      invite a colleague
      invite colleagues
      invite people
      invite my team
      involve others
      use in a channel
      add to a channel
      add to a team
      add you to a channel
      how do i add you to a team
      council return
      what is a council return
      what is a personal view
      group assessment
      team assessment`),
    export: words(`
      export
      export to excel
      export to word
      export to pdf
      export to csv
      export my answers
      export the results
      export results
      download
      download results
      download the report
      download my answers
      can i download this
      can i export this
      can i get this as a pdf
      can i have this in excel
      can i print this
      print
      print this
      pdf
      excel
      word
      csv
      spreadsheet
      word document
      powerpoint
      slides
      presentation
      save as pdf
      save as a file
      email me the results
      email the results
      send me the results by email
      send me a report
      get a copy
      get a copy of the results
      board paper
      paper for the board
      report for the board
      report for cabinet
      import
      import answers
      upload answers
      upload a spreadsheet`),
    compare: words(`
      compare
      compare with other councils
      compare us with other councils
      compare to other councils
      how do we compare
      how do we compare with others
      how do we compare to other councils
      how do others do
      how are other councils doing
      what did other councils score
      benchmark
      benchmarking
      other councils
      average
      national average
      ranking
      rank
      league table
      are we better than others
      are we above average
      compare with last year
      compare with last time
      compare with before
      have we improved
      did we improve
      how have we changed
      change since last year
      what changed since last time
      trend
      progress over time`),
    share: words(`
      share
      share this
      share my results
      share the results
      share results
      share with my manager
      share with my team
      share with my boss
      share with colleagues
      how do i share this
      how do i share the results
      how can i share my results
      can i share this
      show this to my boss
      send to my manager
      send this to someone
      send the results to
      forward the results
      post the results
      post results in the channel
      publish the results`),
    picture: words(`
      chart
      graph
      radar
      radar chart
      spider diagram
      picture
      image
      show a chart
      show me a chart
      show me a graph
      draw a chart
      visual
      diagram`),
    plan: words(`
      plan
      action plan
      improvement plan
      make a plan
      our plan
      show the plan
      who does which action
      assign an action
      assign actions`),
    reopen: words(`
      reopen
      open it again
      open again
      reopen the assessment
      unlock
      unsubmit
      undo finish
      i finished by mistake
      i submitted by mistake
      i submitted too early
      can i change answers after finishing
      can i reopen it`),
    welsh: words(`
      welsh
      cymraeg
      in welsh
      in welsh please
      switch to welsh
      change to welsh
      change language to welsh
      can i do this in welsh
      do you speak welsh
      yn gymraeg
      language
      change language
      other language
      language settings`),
    english: words(`
      english
      saesneg
      in english
      in english please
      switch to english
      change to english
      change language to english
      can i do this in english`),
    thanks: words(`
      thanks
      thank you
      thank you very much
      many thanks
      thanks a lot
      thx
      ta
      cheers
      great
      great thanks
      brilliant
      excellent
      perfect
      lovely
      nice
      cool
      awesome
      good
      good bot
      well done
      ok
      okay
      ok thanks
      okay thank you
      alright
      fine
      got it
      understood
      i see
      makes sense
      diolch
      that is helpful
      that helps
      no worries
      no problem`),
    person: words(`
      talk to a human
      speak to a human
      talk to a person
      speak to someone
      talk to someone
      contact support
      contact
      support
      who can help me
      who can i ask
      who do i contact
      who do i ask
      i need help from a person
      report a problem
      report a bug
      something is broken
      it is broken
      this is broken
      it does not work
      this is not working
      the button does not work
      nothing happens
      the buttons do not work
      i have a problem
      there is a problem
      error
      bug
      complaint
      feedback
      give feedback`),
    unhappy: words(`
      this is rubbish
      this is stupid
      this is annoying
      this is boring
      boring
      stupid bot
      you are useless
      useless
      i hate this
      this is too long
      too many questions
      this takes too long
      waste of time
      this is a waste of time
      i am bored
      this is silly
      bad question
      this question is bad
      this question is wrong
      that is a stupid question`),
    device: words(`
      can i use my phone
      does this work on my phone
      can i do this on my phone
      mobile
      phone
      ipad
      tablet
      can i use another computer
      does it work on mobile`),
  },

  fillers: list(`
    a an the please pls plz just now then so um er erm well hey hi hello ok okay could can would will you me i we us my our your
    to for of on in at with and or is are am be do does did have has had it its this that these those there here want like need
    kindly actually really maybe some any something bot dma mate sorry also again still right let let's get give show tell
    see look about know think them they he she bit quick quickly question questions`),

  synonyms: {
    outcomes: 'results',
    findings: 'results',
    scorecard: 'results',
    marks: 'score',
    grade: 'score',
    rating: 'score',
    quit: 'stop',
    halt: 'stop',
    terminate: 'stop',
    finished: 'finish',
    completed: 'complete',
    colleague: 'colleague',
    coworker: 'colleague',
    teammate: 'colleague',
    workmate: 'colleague',
    staff: 'colleague',
    boss: 'manager',
    supervisor: 'manager',
    director: 'manager',
    spreadsheet: 'excel',
    xlsx: 'excel',
    xls: 'excel',
    docx: 'word',
    doc: 'word',
    authorities: 'councils',
    peers: 'others',
    neighbours: 'others',
    elsewhere: 'others',
    erase: 'delete',
    wipe: 'delete',
    remaining: 'left',
    secret: 'private',
    hidden: 'private',
    visible: 'see',
    viewed: 'see',
    view: 'see',
    display: 'show',
    jargon: 'mean',
    mean: 'mean',
    meaning: 'mean',
    means: 'mean',
    meant: 'mean',
    error: 'mistake',
    incorrect: 'wrong',
    previously: 'previous',
    earlier: 'previous',
    cymru: 'welsh',
    gymraeg: 'welsh',
    stored: 'store',
    kept: 'store',
    saved: 'save',
    begin: 'start',
    commence: 'start',
    proceed: 'continue',
    amend: 'change',
    edit: 'change',
    modify: 'change',
    alter: 'change',
    update: 'change',
    correct: 'change',
    duration: 'long',
    minutes: 'time',
    hours: 'time',
    enhance: 'improve',
    better: 'improve',
    nominate: 'assign',
    give: 'give',
    document: 'document',
    file: 'document',
  },

  functionWords: {
    security: 'cyber',
    cybersecurity: 'cyber',
    accessibility: 'inclusion',
    accessible: 'inclusion',
    customer: 'customers',
    services: 'services',
    ai: 'data',
    analytics: 'data',
    flexible: 'agile',
    remote: 'agile',
    hybrid: 'agile',
    procurement: 'commissioning',
    training: 'skills',
    strategy: 'leadership',
    tech: 'technology',
    it: '',
    cloud: 'technology',
    infrastructure: 'technology',
    workforce: 'culture',
  },

  numbered: { question: list('question questions q no number nr num'), level: list('level levels lvl stage') },
  numbers: list('zero one two three four five six seven eight nine ten'),

  answers: {
    yes: words(`
      yes
      y
      yep
      yeah
      yup
      ye
      yea
      yeh
      aye
      sure
      definitely
      absolutely
      certainly
      of course
      indeed
      true
      correct
      affirmative
      we do
      we have
      we are
      it does
      it is
      they do
      they are
      there is
      there are
      i do
      we did
      it has
      that is right`),
    no: words(`
      no
      n
      nope
      nah
      nay
      negative
      not yet
      never
      no way
      certainly not
      definitely not
      absolutely not
      of course not
      not at all
      not really
      false
      we do not
      we have not
      we are not
      we did not
      it does not
      it is not
      it has not
      there is not
      there are not
      there is none
      they do not
      they are not
      not at the moment
      not currently
      not that we know of
      not that i know of`),
    unsure: words(`
      not sure
      unsure
      i am not sure
      do not know
      i do not know
      we do not know
      no idea
      i have no idea
      not certain
      i am not certain
      dunno
      maybe
      perhaps
      possibly
      could be
      might be
      idk
      hard to say
      hard to tell
      cannot say
      cannot tell
      who knows
      uncertain
      not 100% sure
      i would have to ask
      i would have to check
      i need to check
      i will have to check
      need to check
      i would need to check
      no clue
      haven't a clue
      i am unsure`),
  },
  besideAnswers: list(`
    we i it they do does have has are is did that this here council our us the a well oh so now currently already
    certainly definitely absolutely actually honestly sadly happily my answer`),
}
