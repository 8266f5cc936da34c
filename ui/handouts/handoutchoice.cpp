#include "ui/handouts/handoutchoice.h"

#include "core/plan/lookup.h"
#include "core/report/aftersheet.h"
#include "ui/parts/desk.h"
#include "ui/parts/preferences.h"
#include "ui/parts/screenclock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace moderato {
namespace {

constexpr int smallestPercent = 80;
constexpr int largestPercent = 200;

QString key(const char* name)
{
    return QStringLiteral("handouts/") + QLatin1String(name);
}

QGroupBox* newGroup(const QString& title, QLayout* layout)
{
    auto* group = new QGroupBox(title);
    group->setLayout(layout);
    return group;
}

/// Fills a choice anew, and keeps what is chosen if it is still there.
void fill(QComboBox* choice, const QList<std::pair<QString, QVariant>>& entries)
{
    const QVariant present = choice->currentData();
    choice->clear();
    for (const auto& [text, data] : entries)
        choice->addItem(text, data);
    choice->setCurrentIndex(std::max(0, choice->findData(present)));
}

}  // namespace

HandoutChoice::HandoutChoice(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sheets(new QListWidget)
    , m_people(new QComboBox)
    , m_other(new QComboBox)
    , m_run(new QComboBox)
    , m_findings(new QCheckBox(tr("Open findings on the run of show")))
    , m_allSessions(new QCheckBox(tr("Of all sessions")))
    , m_paper(new QComboBox)
    , m_orientation(new QComboBox)
    , m_percent(new QSpinBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildSheets());
    layout->addWidget(buildOptions());
    layout->addWidget(buildPaper());
    restore();
    connect(m_sheets, &QListWidget::itemChanged, this, &HandoutChoice::take);
    for (QComboBox* choice : {m_people, m_other, m_run, m_paper, m_orientation})
        connect(choice, &QComboBox::activated, this, &HandoutChoice::take);
    for (QCheckBox* box : {m_findings, m_allSessions})
        connect(box, &QCheckBox::clicked, this, &HandoutChoice::take);
    connect(m_percent, &QSpinBox::valueChanged, this, &HandoutChoice::take);
    connect(&m_desk, &Desk::shown, this, &HandoutChoice::follow);
    connect(&m_desk, &Desk::runsChanged, this, &HandoutChoice::fillRuns);
    follow();
}

QWidget* HandoutChoice::buildSheets()
{
    m_sheets->setObjectName(QStringLiteral("sheets"));
    m_sheets->setAccessibleName(tr("Sheets"));
    for (int i = 0; i < enumCount<Sheet>(); ++i) {
        const auto sheet = static_cast<Sheet>(i);
        auto* item = new QListWidgetItem(sheetName(sheet), m_sheets);
        item->setToolTip(sheetPurpose(sheet));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(sheet == Sheet::RunOfShow ? Qt::Checked : Qt::Unchecked);
    }
    m_sheets->setFixedHeight(m_sheets->sizeHintForRow(0) * m_sheets->count() + 2 * m_sheets->frameWidth());
    auto* layout = new QVBoxLayout;
    layout->addWidget(m_sheets);
    layout->addWidget(m_allSessions);
    m_allSessions->setToolTip(
        tr("The chosen agenda of every session; the preview shows the session that is open"));
    return newGroup(tr("Sheets"), layout);
}

QWidget* HandoutChoice::buildOptions()
{
    auto* form = new QFormLayout;
    for (QComboBox* choice : {m_people, m_other, m_run}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
    }
    m_people->setObjectName(QStringLiteral("briefsFor"));
    form->addRow(tr("Briefs for"), m_people);
    form->addRow(tr("Compare with"), m_other);
    m_run->setObjectName(QStringLiteral("ofRun"));
    connect(m_run, &QComboBox::currentTextChanged, m_run, &QWidget::setToolTip);
    // A line of its own, since runs of one day differ only in the end of their names.
    auto* ofRun = new QLabel(tr("Afterwards, of"));
    ofRun->setBuddy(m_run);
    form->addRow(ofRun);
    form->addRow(m_run);
    form->addRow(m_findings);
    return newGroup(tr("What stands on them"), form);
}

QWidget* HandoutChoice::buildPaper()
{
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_orientation->addItem(tr("Upright"), false);
    m_orientation->addItem(tr("Landscape"), true);
    m_percent->setRange(smallestPercent, largestPercent);
    m_percent->setSingleStep(10);
    m_percent->setSuffix(tr(" %"));
    m_percent->setToolTip(tr("How large the texts are printed; 100 % is the usual size"));
    auto* form = new QFormLayout;
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Orientation"), m_orientation);
    form->addRow(tr("Text size"), m_percent);
    return newGroup(tr("Paper"), form);
}

void HandoutChoice::follow()
{
    fillPeople();
    fillAgendas();
    fillRuns();
    updateEnabled();
}

void HandoutChoice::fillPeople()
{
    QList<std::pair<QString, QVariant>> entries{{tr("All who speak"), QUuid()}};
    if (m_desk.agenda()) {
        const QList<Handout> briefs =
            handoutsOf(*m_desk.session(), *m_desk.agenda(), {{Sheet::Brief}, {}, {}, false});
        for (const Handout& brief : briefs)
            if (const Person* person = moderato::find(m_desk.event().people, brief.person))
                entries.append({person->name, person->id.uuid()});
    }
    fill(m_people, entries);
}

void HandoutChoice::fillAgendas()
{
    QList<std::pair<QString, QVariant>> entries;
    if (m_desk.agenda())
        for (const Agenda& agenda : m_desk.session()->agendas)
            if (agenda.id != m_desk.agenda()->id)
                entries.append({agenda.name, agenda.id.uuid()});
    fill(m_other, entries);
}

/// The latest first, below the one that counts.
void HandoutChoice::fillRuns()
{
    QList<std::pair<QString, QVariant>> entries{{tr("The last real run"), QUuid()}};
    if (m_desk.session()) {
        const QList<Run> runs = runsToTell(m_desk.document()->runs(), m_desk.session()->id);
        for (auto run = runs.crbegin(); run != runs.crend(); ++run)
            entries.append({runTitle(*run), run->id.uuid()});
    }
    fill(m_run, entries);
    for (int place = 0; place < m_run->count(); ++place)
        m_run->setItemData(place, m_run->itemText(place), Qt::ToolTipRole);
}

void HandoutChoice::updateEnabled()
{
    m_run->setEnabled(isWanted(Sheet::After));
    m_people->setEnabled(isWanted(Sheet::Brief));
    m_other->setEnabled(isWanted(Sheet::Comparison) && m_other->count() > 0);
    m_findings->setEnabled(isWanted(Sheet::RunOfShow));
    m_allSessions->setVisible(m_desk.event().sessions.size() > 1);
}

bool HandoutChoice::isWanted(Sheet sheet) const
{
    return m_sheets->item(static_cast<int>(sheet))->checkState() == Qt::Checked;
}

HandoutOptions HandoutChoice::options() const
{
    HandoutOptions options;
    options.sheets.clear();
    for (int i = 0; i < enumCount<Sheet>(); ++i)
        if (isWanted(static_cast<Sheet>(i)))
            options.sheets.append(static_cast<Sheet>(i));
    const QUuid person = m_people->currentData().toUuid();
    if (!person.isNull() && !ofAllSessions())
        options.people = {PersonId(person)};
    options.other = AgendaId(m_other->currentData().toUuid());
    options.findings = m_findings->isChecked();
    options.clock = screenClock();
    if (m_desk.document() && isWanted(Sheet::After))
        options.runs = m_desk.document()->runs();
    options.run = RunId(m_run->currentData().toUuid());
    return options;
}

PageFormat HandoutChoice::page() const
{
    PageFormat page;
    page.paper = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    page.landscape = m_orientation->currentData().toBool();
    page.percent = m_percent->value();
    return page;
}

bool HandoutChoice::ofAllSessions() const
{
    return m_allSessions->isVisibleTo(this) && m_allSessions->isChecked();
}

void HandoutChoice::chooseOnly(Sheet sheet)
{
    for (int i = 0; i < m_sheets->count(); ++i)
        m_sheets->item(i)->setCheckState(i == static_cast<int>(sheet) ? Qt::Checked : Qt::Unchecked);
}

void HandoutChoice::chooseRun(RunId run)
{
    m_run->setCurrentIndex(std::max(0, m_run->findData(run.uuid())));
    Q_EMIT changed();
}

void HandoutChoice::take()
{
    updateEnabled();
    keep();
    Q_EMIT changed();
}

void HandoutChoice::restore()
{
    const QSettings settings;
    const QStringList words =
        settings.value(key("sheets"), QStringLiteral("run-of-show")).toString().split(u',');
    for (int i = 0; i < m_sheets->count(); ++i)
        m_sheets->item(i)->setCheckState(words.contains(enumWord(static_cast<Sheet>(i))) ? Qt::Checked
                                                                                         : Qt::Unchecked);
    m_paper->setCurrentIndex(readPreferences().letterPaper ? 1 : 0);
    m_findings->setChecked(settings.value(key("findings"), false).toBool());
    m_orientation->setCurrentIndex(settings.value(key("landscape"), false).toBool() ? 1 : 0);
    m_percent->setValue(settings.value(key("percent"), 100).toInt());
}

void HandoutChoice::keep() const
{
    QStringList words;
    for (const Sheet sheet : options().sheets)
        words.append(enumWord(sheet));
    QSettings settings;
    settings.setValue(key("sheets"), words.join(u','));
    settings.setValue(key("findings"), m_findings->isChecked());
    settings.setValue(key("landscape"), page().landscape);
    settings.setValue(key("percent"), page().percent);
}

}  // namespace moderato
