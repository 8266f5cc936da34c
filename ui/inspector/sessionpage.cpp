#include "ui/inspector/sessionpage.h"

#include "core/edit/sessions.h"
#include "core/plan/duration.h"
#include "ui/parts/durationedit.h"
#include "ui/parts/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace moderato {
namespace {

/// As many people as a panel may be meant for.
constexpr int mostPanellists = 1000;

/// Under this a limit typed with a colon was probably meant as hours and minutes.
constexpr Seconds likelyHours = minutes(10);

QStringList timeZones()
{
    QStringList names{QStringLiteral("UTC")};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/"))
            names.append(QString::fromLatin1(id));
    return names;
}

}  // namespace

SessionPage::SessionPage(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addSlot(form);
    addStart(form);
    auto* heading = new QLabel(tr("<b>What this session holds itself to</b>"));
    form->addRow(heading);
    addPolicy(form);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    connect(&m_desk, &Desk::shown, this, &SessionPage::follow);
    follow();
}

void SessionPage::addSlot(QFormLayout* form)
{
    m_title = addText(form, tr("&Title"), setSessionTitle);
    m_limit = new DurationEdit;
    m_limit->setAccessibleName(tr("Limit"));
    m_limit->setToolTip(tr("How long the session may take: 90 is 90 minutes, also 1h30"));
    form->addRow(tr("&Limit"), m_limit);
    connect(m_limit, &DurationEdit::previewed, this, [this](std::optional<Seconds> value) {
        m_desk.preview(setLimit(m_desk.saved(), session(), *value));
    });
    connect(m_limit, &DurationEdit::accepted, this, &SessionPage::takeLimit);
    connect(m_limit, &DurationEdit::abandoned, &m_desk, &Desk::forgetPreview);

    m_hardEnd = new QCheckBox(tr("&Hard end"));
    m_hardEnd->setToolTip(tr("The room is taken away at the limit"));
    form->addRow(QString(), m_hardEnd);
    connect(m_hardEnd, &QCheckBox::clicked, this,
            [this](bool on) { commit(tr("Hard end"), setHardEnd(m_desk.saved(), session(), on)); });

    m_place = addText(form, tr("&Place"), setPlace);
    m_format = new QComboBox;
    for (int format = 0; format < enumCount<Format>(); ++format)
        m_format->addItem(formatName(static_cast<Format>(format)));
    form->addRow(tr("&Format"), m_format);
    connect(m_format, &QComboBox::activated, this, [this](int format) {
        commit(tr("Change format"), setFormat(m_desk.saved(), session(), static_cast<Format>(format)));
    });
}

void SessionPage::addStart(QFormLayout* form)
{
    m_hasStart = new QCheckBox(tr("The &date is known"));
    m_hasStart->setToolTip(tr("Without a date the plan counts from the session's start"));
    m_start = new QDateTimeEdit;
    m_start->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_start->setCalendarPopup(true);
    m_start->setAccessibleName(tr("Start"));
    m_timeZone = new QComboBox;
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    m_timeZone->addItems(timeZones());
    m_timeZone->setAccessibleName(tr("Time zone"));
    m_timeZone->setToolTip(tr("The time zone of the start, such as Africa/Addis_Ababa"));
    m_timeZone->setMinimumContentsLength(12);
    m_timeZone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(QString(), m_hasStart);
    form->addRow(tr("&Start"), m_start);
    form->addRow(tr("Time &zone"), m_timeZone);
    connect(m_hasStart, &QCheckBox::clicked, this, &SessionPage::takeStart);
    connect(m_start, &QDateTimeEdit::editingFinished, this, &SessionPage::takeStart);
    connect(m_timeZone, &QComboBox::activated, this, &SessionPage::takeStart);
    connect(m_timeZone->lineEdit(), &QLineEdit::editingFinished, this, &SessionPage::takeStart);
}

void SessionPage::addPolicy(QFormLayout* form)
{
    m_floorShare = new QDoubleSpinBox;
    m_floorShare->setRange(0, 100);
    m_floorShare->setDecimals(1);
    m_floorShare->setSuffix(tr(" %"));
    m_floorShare->setToolTip(tr("The least share of the limit for the floor (30 % is an assumption)"));
    form->addRow(tr("Floor sha&re"), m_floorShare);
    connect(m_floorShare, &QDoubleSpinBox::editingFinished, this, [this] {
        changePolicy(
            [this](Policy& policy) { policy.floorShare = Share{qRound(m_floorShare->value() * 10)}; });
    });
    m_largestPanel = new QSpinBox;
    m_largestPanel->setRange(0, mostPanellists);
    m_largestPanel->setToolTip(tr("The most people on a panel (5: IGF panel format)"));
    form->addRow(tr("Largest p&anel"), m_largestPanel);
    connect(m_largestPanel, &QSpinBox::editingFinished, this, [this] {
        changePolicy([this](Policy& policy) { policy.largestPanel = m_largestPanel->value(); });
    });
    m_withoutFloor = addPolicyDuration(form, tr("Without the fl&oor"),
                                       tr("The longest time in which the floor is not heard"),
                                       &Policy::longestWithoutFloor);
    m_changeover =
        addPolicyDuration(form, tr("&Changeover"), tr("Between two speakers"), &Policy::changeover);
    m_buffer = addPolicyDuration(form, tr("&Buffer"), tr("Kept free before a hard end"), &Policy::buffer);
}

TextField* SessionPage::addText(QFormLayout* form, const QString& name, const TextSetter& set)
{
    auto* edit = new TextField;
    form->addRow(name, edit);
    const QString label = tr("Change %1").arg(QString(name).remove(u'&').toLower());
    connect(edit, &TextField::previewed, this,
            [this, set](const QString& text) { m_desk.preview(set(m_desk.saved(), session(), text)); });
    connect(edit, &TextField::accepted, this,
            [this, set, label](const QString& text) { commit(label, set(m_desk.saved(), session(), text)); });
    connect(edit, &TextField::abandoned, &m_desk, &Desk::forgetPreview);
    return edit;
}

DurationEdit* SessionPage::addPolicyDuration(QFormLayout* form, const QString& name, const QString& tip,
                                             Seconds Policy::*member)
{
    auto* edit = new DurationEdit;
    edit->setToolTip(tip + u'\n' + edit->toolTip());
    edit->setAccessibleName(QString(name).remove(u'&'));
    form->addRow(name, edit);
    connect(edit, &DurationEdit::previewed, this, [this, member](std::optional<Seconds> value) {
        Policy policy = m_desk.session()->policy;
        policy.*member = *value;
        m_desk.preview(setPolicy(m_desk.saved(), session(), policy));
    });
    connect(edit, &DurationEdit::accepted, this, [this, member](std::optional<Seconds> value) {
        changePolicy([=](Policy& policy) { policy.*member = *value; });
    });
    connect(edit, &DurationEdit::abandoned, &m_desk, &Desk::forgetPreview);
    return edit;
}

template <class Change>
void SessionPage::changePolicy(const Change& change)
{
    if (!m_desk.session())
        return;
    Policy policy = m_desk.session()->policy;
    change(policy);
    commit(tr("Change policy"), setPolicy(m_desk.saved(), session(), policy));
}

void SessionPage::takeLimit(std::optional<Seconds> typed)
{
    Seconds limit = *typed;
    if (limit < likelyHours && limit > Seconds{0} && m_limit->text().contains(u':')) {
        const Seconds asHours = limit * 60;
        QMessageBox question(QMessageBox::Question, tr("Session limit"),
                             tr("%1 means %1 minutes and seconds. Is the limit %2 minutes instead?")
                                 .arg(formatDuration(limit), QString::number(asHours.count() / 60)),
                             QMessageBox::NoButton, this);
        const QAbstractButton* hours =
            question.addButton(tr("%1 minutes").arg(asHours.count() / 60), QMessageBox::AcceptRole);
        question.addButton(formatDuration(limit), QMessageBox::RejectRole);
        question.exec();
        if (question.clickedButton() == hours)
            limit = asHours;
    }
    commit(tr("Change limit"), setLimit(m_desk.saved(), session(), limit));
}

void SessionPage::takeStart()
{
    std::optional<WallTime> start;
    if (m_hasStart->isChecked())
        start = WallTime{m_start->date(), m_start->time()};
    commit(tr("Change start"),
           setStart(m_desk.saved(), session(), start, m_timeZone->currentText().trimmed()));
}

/// What could not be saved is shown as it is saved.
void SessionPage::commit(const QString& label, const Result<Event>& next)
{
    if (!m_desk.commit(label, next) && m_desk.session()) {
        m_timeZone->setCurrentText(m_desk.session()->timeZone);
        follow();
    }
}

void SessionPage::follow()
{
    setEnabled(m_desk.session() && m_desk.canEdit());
    if (const Session* shown = m_desk.session())
        fill(*shown);
}

void SessionPage::fill(const Session& session)
{
    m_title->show(session.title);
    m_place->show(session.place);
    m_limit->show(session.limit);
    m_hardEnd->setChecked(session.hardEnd);
    m_format->setCurrentIndex(static_cast<int>(session.format));
    m_hasStart->setChecked(session.start.has_value());
    m_start->setEnabled(session.start.has_value());
    const QDateTime proposed(QDate::currentDate().addDays(1), QTime(10, 0));
    if (!m_start->hasFocus())
        m_start->setDateTime(session.start ? QDateTime(session.start->date, session.start->time) : proposed);
    if (!m_timeZone->hasFocus())
        m_timeZone->setCurrentText(session.timeZone);
    if (!m_floorShare->hasFocus())
        m_floorShare->setValue(session.policy.floorShare.perMille / 10.0);
    if (!m_largestPanel->hasFocus())
        m_largestPanel->setValue(session.policy.largestPanel);
    m_withoutFloor->show(session.policy.longestWithoutFloor);
    m_changeover->show(session.policy.changeover);
    m_buffer->show(session.policy.buffer);
}

SessionId SessionPage::session() const
{
    return m_desk.session() ? m_desk.session()->id : SessionId();
}

}  // namespace moderato
