/** English, of many voices: the sections that answer it, and what is asked. */
export const asked = `
overview/benefit | My client thinks you charge by the hour - do you?
overview/benefit | who carries out the FastTrack work, microsoft staff?
overview/benefit | is it a one-off or can they come back next year for another product
overview/motions | what's the deal with Commercial Services Monthly Active Usage
overview/motions | can you tell me how the various engagement models differ
overview/phases | whats the order, is remediate before or after enable
overview/phases overview/phase-initiate | which phase kicks everything off
overview/adoption | our users hate change, when do the adoption people come in
overview/get-modern | is get modern this year's priority
overview/get-modern-security overview/get-modern | I look for the compliance chapter of get modern
overview/phase-assess | where do I find the description of the assessment step
overview/phase-enable | got a page about enabling?
overview/guidance notes/entitlement notes/kinds | does the playbook guide me in writing notes
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | what's the benefit of bringing in a subject matter expert
sme-resources/what-is sme-resources/scope sme-resources/duties-sme sme-resources/duties-partner | will I still be in charge once a specialist joins
sme-resources/roles sme-resources/form | we need help getting off Notes mail, engineer or the other one
sme-resources/roles | what kind of questions does the migration person answer
sme-resources/roles sme-resources/form | I dont know which role fits, who can advise me
sme-resources/security | 12k seats, AATP, do we qualify
sme-resources/security | why 150? is exactly 150 enough for OATP
sme-resources/security | are there spanish speaking experts for MCAS
sme-resources/security | just documentation for AIP plan 1, really?
sme-resources/security | MIG P2, how many users at the minimum
sme-resources/scope | can the expert sit in when we discuss business outcomes with the CIO
sme-resources/scope sme-resources/what-is sme-resources/duties-sme | would an SME run the workshop on our behalf
sme-resources/scope sme-resources/proactive | new to Intune ourselves, can someone upskill us
sme-resources/submitting | I'm a junior consultant, may I raise an SME request too
sme-resources/submitting | does anyone at microsoft get an email when I submit the form
sme-resources/submitting sme-resources/form sme-resources/denials | some data in my request was wrong, what happens now
sme-resources/access | registration stuck at permissions screen
sme-resources/access | do i have to type the invite code myself
sme-resources/access | how can my new colleague get into the request site
sme-resources/access | my user is not mail-enabled, what now
sme-resources/form | customer name in the form: as in the contract or as in FTOP
sme-resources/form | India, which region do i tick
sme-resources/form | do I count all licences or active ones
sme-resources/form | whats SMC
sme-resources/form | our firm is not among the delivery companies
sme-resources/form | can the SME speak a second language, which field
sme-resources/timelines | how fast will they look at it
sme-resources/timelines sme-resources/duties-fpm | once an SME has been found, who closes the request
sme-resources/timelines | I filed it an hour ago, mailbox still empty
sme-resources/timelines | it's day six and still no decision
sme-resources/proactive | got a call that microsoft wants to give us an expert, do we have a say
sme-resources/proactive | how long does a proactive assignment last
sme-resources/denials | is it a problem to ask for help with the same workload at two clients
sme-resources/denials | rejected! reasons?
sme-resources/denials sme-resources/roles sme-resources/submitting sme-resources/duties-fpm | should i speak to someone before sending it so they won't refuse
sme-resources/onboarding | day one with our SME, what needs agreeing
sme-resources/onboarding | when do we let the expert go
sme-resources/duties-partner | project is over but I'd love to ask the SME one more thing
sme-resources/duties-partner | is it ok if only I learn from the SME and not my team
sme-resources/duties-partner | whom do we talk to first when there's an issue with the engagement
sme-resources/duties-fpm | what's the job of the FPM during an engagement
sme-resources/duties-fpm | who makes sure the partner really takes part
sme-resources/duties-sme | must the expert stick to some service description
sme-resources/duties-sme | who sums up the engagement in FTOP
sme-resources/request-page sme-resources/submitting sme-resources/access | where's the website to request FTC resources
sme-resources/images sme-resources/access | I'd like to see what the sign-up looks like
completion/overview completion/inputs-outputs | small shop with 80 licences, what's the target
completion/overview completion/inputs-outputs | is 100 the magic number for every customer
completion/overview | what marks the end of the enablement
completion/goals | what's a customer supposed to get out of the completion
completion/goals completion/talk completion/follow-up | should the customer be able to ask for assistance alone afterwards
completion/prepare completion/inputs-outputs completion/account-mail | account is unmanaged, do I still hold the closing discussion
completion/prepare | milestone hit - what do I do before I meet the customer
completion/account-mail | do I write to the account team that I'm about to leave
completion/talk completion/inputs-outputs completion/rfa-form | they'd like to do SharePoint next, what do I show them
completion/talk | what do I go through in the completion meeting
completion/talk | should I set up a separate call for it or use our weekly
completion/follow-up completion/templates | what do I send the customer when the discussion is done
completion/task-4058 | is marking the ftop task required or optional
completion/parking | customer in Chile, which inactive queue
completion/parking | can I drop off the tenant right after the talk
completion/parking completion/inputs-outputs | which next action date must be set
completion/several-services completion/parking | RFA covers exchange, teams and intune; when is my exit
completion/inputs-outputs | what proof that usage was reached has to be on file
completion/inputs-outputs | list of outputs after the discussion
completion/next | what should the service status be changed to
completion/faq | FAQs for RFA completion
completion/rfa-form completion/talk | customers ask for that RFA paper, where is it
notes/kinds | are there different note types for FMs
notes/general | we held a workshop with the customer, write it down where
notes/general | what details does the next action need in a status note
notes/general | the customer lacks staff and is falling behind, how to note
notes/executive | does the exec summary have a due date
notes/executive | can a fastrack manager decide on his own to write a summary for leaders
notes/executive notes/template | where do escalations belong in it
notes/template | what's the abbreviation for Identity Security
notes/template | the customer is on hold, what engagement status is that
notes/template | fields in the summary template
notes/entitlement overview/guidance notes/kinds | how to do entitlement status notes
`;

/** What the playbook says nothing about. */
export const unanswered = `
can you reset my MFA
why is teams so laggy
I can't hear anyone in the meeting
how do I share my calendar with a colleague
where do I order business cards
how much would 50 E3 licences cost us
can licences be refunded
what's our discount level with microsoft
is there a bonus for closing deals
how do I sign up as a CSP
we'd like to join the FastTrack partner programme
my FPM never smiles, can I get another one
how much does microsoft pay its experts
what car does my FPM drive
does the SME need a visa
who pays for lunch with the SME
how many vacation days do SMEs get
I need to call in sick
can I expense a taxi
where's the nearest airport
book room Alpine at 3 pm
how does the coffee machine work
is the office closed on Friday
who's the CFO of Microsoft
how do I restore a previous version of a document
make outlook show the sent date
what is the max number of people in a teams call
block usb sticks with intune
how to enable autopilot
which DNS records does exchange online need
set up SPF and DKIM
migrate from gmail to outlook.com at home
write a macro in excel
is windows server supported
what does azure firewall do
how do we back up sharepoint
compare okta and azure ad
is aws cheaper
what about trello
can I do the AZ-900 online
sign up for a powerpoint training
are we GDPR compliant
who owns the customer data
where are microsoft's data centres
report a security incident
open a ticket with premier support
what's today's date
who is going to win the election
how do I bake bread
do you like me
`;
