#include "ui/whatif/panelwhatif.h"

#include "core/edit/panels.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moderato {
namespace {

bool isPanelInPlan(const Segment& segment)
{
    return segment.kind == Kind::Panel && !segment.parked;
}

/// A trial to begin with: the plan, or a usual panel where the plan has none.
PanelTrial beginning(PanelTrial plan, const Session& session)
{
    if (plan.terms.rounds.isEmpty())
        plan.terms.rounds = {minutes(3), minutes(2)};
    if (plan.size == 0)
        plan.size = session.policy.largestPanel;
    plan.size = std::clamp(plan.size, 1, largestTried);
    return plan;
}

/// Takes over what is new in the plan, and keeps what was tried of the rest.
template <class T>
void followChange(T& tried, const T& before, const T& now)
{
    if (before != now)
        tried = now;
}

QLabel* newText()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

PanelWhatIf::PanelWhatIf(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_scopes(new QComboBox)
    , m_fields(new TrialFields)
    , m_reset(new QPushButton(tr("As &planned")))
    , m_apply(new QPushButton(tr("Apply to this se&gment")))
    , m_sentence(newText())
    , m_chart(new SizeChart)
    , m_note(newText())
{
    setAccessibleName(tr("Panel size what-if"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(16);
    layout->addWidget(buildInputs());
    layout->addWidget(buildResult(), 1);
    connect(m_scopes, &QComboBox::activated, this, &PanelWhatIf::chooseScope);
    connect(m_fields, &TrialFields::changed, this, &PanelWhatIf::attempt);
    connect(m_reset, &QPushButton::clicked, this, &PanelWhatIf::reset);
    connect(m_apply, &QPushButton::clicked, this, &PanelWhatIf::apply);
    connect(m_chart, &SizeChart::picked, this, [this](int size) {
        PanelTrial trial = m_trial;
        trial.size = size;
        attempt(trial);
    });
    connect(&m_desk, &Desk::shown, this, &PanelWhatIf::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &PanelWhatIf::follow);
    follow();
}

QWidget* PanelWhatIf::buildInputs()
{
    m_scopes->setAccessibleName(tr("Panel of"));
    m_scopes->setToolTip(
        tr("The whole session against its limit, or one panel segment against its duration"));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reset->setToolTip(tr("Forgets what was tried"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addWidget(m_apply, 1);
    auto* page = new QWidget;
    page->setFixedWidth(330);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(5);
    layout->addWidget(m_scopes);
    layout->addWidget(m_fields);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return page;
}

QWidget* PanelWhatIf::buildResult()
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_note->setObjectName(QStringLiteral("note"));
    QFont strong = font();
    strong.setBold(true);
    m_sentence->setFont(strong);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_sentence);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_note);
    return page;
}

void PanelWhatIf::follow()
{
    const Agenda* agenda = m_desk.agenda();
    const AgendaId shown = agenda ? agenda->id : AgendaId();
    const Segment* current = m_desk.current();
    const SegmentId scope = current && isPanelInPlan(*current) ? current->id : SegmentId();
    const bool isNew = shown != m_agenda || scope != m_scope;
    m_agenda = shown;
    m_scope = scope;
    fillScopes();
    for (QWidget* input : QList<QWidget*>{m_fields, m_reset, m_scopes, m_chart})
        input->setEnabled(agenda);
    if (!agenda) {
        m_plan = {};
        m_chart->clear();
        m_apply->setEnabled(false);
        m_sentence->setText(tr("Show a session with an agenda, and see here how large its panel can be."));
        return m_note->clear();
    }
    if (isNew) {
        m_plan = planned();
        return reset();
    }
    rebase(planned());
    showTrial();
}

void PanelWhatIf::fillScopes()
{
    QList<std::pair<QString, QString>> scopes{{tr("The whole session"), QString()}};
    const Agenda* agenda = m_desk.agenda();
    for (const Segment& segment : agenda ? agenda->segments : QList<Segment>())
        if (isPanelInPlan(segment))
            scopes.append(
                {segment.title.isEmpty() ? tr("Untitled segment") : segment.title, segment.id.toString()});
    while (m_scopes->count() > scopes.size())
        m_scopes->removeItem(m_scopes->count() - 1);
    for (int i = 0; i < static_cast<int>(scopes.size()); ++i) {
        if (i == m_scopes->count())
            m_scopes->addItem(QString());
        m_scopes->setItemText(i, scopes.at(i).first);
        m_scopes->setItemData(i, scopes.at(i).second);
    }
    m_scopes->setCurrentIndex(m_scopes->findData(m_scope.isNull() ? QString() : m_scope.toString()));
}

void PanelWhatIf::chooseScope(int place)
{
    const SegmentId id = SegmentId::fromString(m_scopes->itemData(place).toString());
    if (id.isNull())
        m_desk.select({}, SegmentId());
    else
        m_desk.select({id}, id);
}

const Segment* PanelWhatIf::segment() const
{
    const Agenda* agenda = m_desk.agenda();
    return agenda ? moderato::find(agenda->segments, m_scope) : nullptr;
}

PanelTrial PanelWhatIf::planned() const
{
    const Segment* one = segment();
    return one ? panelTrial(*m_desk.session(), *one) : panelTrial(*m_desk.session(), *m_desk.agenda());
}

void PanelWhatIf::rebase(const PanelTrial& plan)
{
    const PanelTrial before = beginning(m_plan, *m_desk.session());
    const PanelTrial now = beginning(plan, *m_desk.session());
    followChange(m_trial.size, before.size, now.size);
    followChange(m_trial.floorShare, before.floorShare, now.floorShare);
    followChange(m_trial.terms.rounds, before.terms.rounds, now.terms.rounds);
    followChange(m_trial.terms.fixed, before.terms.fixed, now.terms.fixed);
    followChange(m_trial.terms.changeover, before.terms.changeover, now.terms.changeover);
    m_trial.terms.limit = now.terms.limit;
    m_plan = plan;
}

void PanelWhatIf::reset()
{
    m_trial = beginning(m_plan, *m_desk.session());
    showTrial();
}

void PanelWhatIf::attempt(const PanelTrial& trial)
{
    m_trial = trial;
    showTrial();
}

void PanelWhatIf::showTrial()
{
    m_fields->show(m_trial);
    const QString warning = policyWarning(m_trial, m_desk.session()->policy);
    m_sentence->setText(
        QString(trialSentence(m_trial) + u' ' + trialVerdict(m_trial) + u' ' + warning).trimmed());
    m_chart->show(m_trial, m_plan.size);
    m_note->setText(applyText());
    m_apply->setEnabled(mayApply());
    m_apply->setToolTip(
        tr("Sets the rounds of all turns and, of a smaller panel, takes turns out. Fixed time, floor "
           "share and changeover follow from the plan and the session's policy."));
}

/// Who leaves the segment's panel if it gets as small as was tried.
QList<PersonId> PanelWhatIf::leaving() const
{
    Agenda alone;
    alone.segments = {*segment()};
    return panelByStaying(*m_desk.session(), alone).mid(m_trial.size);
}

bool PanelWhatIf::mayApply() const
{
    if (!segment() || !m_desk.canEdit() || m_plan.size == 0)
        return false;
    return !m_plan.sharesRounds || m_trial.terms.rounds != m_plan.terms.rounds || m_trial.size < m_plan.size;
}

QString PanelWhatIf::applyText() const
{
    if (!segment())
        return tr("Choose one panel segment, above or in the agenda, to apply it there.");
    const QString rounds = formatRounds(m_trial.terms.rounds);
    if (m_trial.size > m_plan.size) {
        const int more = m_trial.size - m_plan.size;
        const QString add =
            tr("For this size %n more people are to be added in the inspector.", nullptr, more);
        return mayApply() ? tr("Apply to give all who are there %1.").arg(rounds) + u' ' + add : add;
    }
    if (!mayApply())
        return tr("This is the plan as it is.");
    QStringList names;
    for (const PersonId& person : leaving())
        names.append(personName(m_desk.event(), person));
    if (names.isEmpty())
        return tr("Apply to give all %1.").arg(rounds);
    return tr("Apply to give all %1 and to take off the panel: %2.").arg(rounds, names.join(tr(", ")));
}

void PanelWhatIf::apply()
{
    if (!mayApply())
        return;
    const QString label =
        tr("Panel of \"%1\" with %2").arg(segment()->title, formatRounds(m_trial.terms.rounds));
    m_desk.commit(label, setPanel(m_desk.saved(), m_scope, m_trial.terms.rounds, leaving()));
}

}  // namespace moderato
