#include "ui/checks/findingmenu.h"

#include "core/edit/findings.h"
#include "ui/checks/leavingdialog.h"
#include "ui/parts/screenclock.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QInputDialog>
#include <QWhatsThis>

namespace moderato {
namespace {

/// The text as an action shows it, without mnemonics.
QString plain(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// The messages of the findings that are in one list and not in the other.
QStringList messagesOnlyIn(const QList<Finding>& some, const QList<Finding>& others)
{
    QStringList messages;
    for (const Finding& finding : some)
        if (std::none_of(others.cbegin(), others.cend(),
                         [&finding](const Finding& other) { return other.key() == finding.key(); }))
            messages.append(finding.message);
    return messages;
}

}  // namespace

FindingMenu::FindingMenu(Desk& desk, const Finding& finding, QWidget* parent)
    : QMenu(parent)
    , m_desk(desk)
    , m_finding(finding)
{
    setToolTipsVisible(true);
    if (m_desk.canEdit())
        addFixes();
    addReason();
    if (m_desk.canEdit()) {
        addSeparator();
        addAcceptance();
        addLevels();
    }
    connect(this, &QMenu::hovered, this, &FindingMenu::showEffect);
    connect(this, &QMenu::aboutToHide, &m_desk, &Desk::forgetPreview);
}

void FindingMenu::addFixes()
{
    m_fixes = fixesOf(m_desk.saved(), m_finding, QDateTime::currentDateTimeUtc(), QUuid::createUuid,
                      &m_desk.assumptions(), screenClock());
    for (const Fix& fix : std::as_const(m_fixes))
        addFix(fix);
    if (m_fixes.isEmpty())
        addAction(tr("No edit mends it; it needs people, or a decision"))->setEnabled(false);
    addSeparator();
}

void FindingMenu::addFix(const Fix& fix)
{
    QAction* action = addAction(plain(fixText(fix)));
    QStringList lines{tr("Now: %1").arg(countsText(fix.before)),
                      tr("Then: %1").arg(countsText(fix.after.findings))};
    for (const QString& message : messagesOnlyIn(fix.after.findings, fix.before))
        lines.append(tr("New: %1").arg(message));
    action->setToolTip(lines.join(u'\n'));
    m_fixOf.insert(action, m_fixOf.size());
    connect(action, &QAction::triggered, this, [this, fix] { apply(fix); });
}

void FindingMenu::addReason()
{
    const Check* check = checkWithCode(QString::fromLatin1(m_finding.code));
    if (!check)
        return;
    const QString reason = checkReason(*check);
    QAction* action = addAction(tr("Why it matters"));
    action->setToolTip(reason);
    connect(action, &QAction::triggered, this,
            [this, reason] { QWhatsThis::showText(pos(), reason, parentWidget()); });
}

void FindingMenu::addAcceptance()
{
    if (m_finding.accepted)
        connect(addAction(tr("Take the acceptance back")), &QAction::triggered, this, &FindingMenu::withdraw);
    else
        connect(addAction(tr("Accept it with a reason…")), &QAction::triggered, this, &FindingMenu::accept);
}

void FindingMenu::addLevels()
{
    const Check* check = checkWithCode(QString::fromLatin1(m_finding.code));
    if (!check || !m_desk.session())
        return;
    QMenu* levels = addMenu(tr("In this session it counts as"));
    auto* group = new QActionGroup(levels);
    const std::optional<Severity> now = severityIn(*m_desk.session(), *check);
    const auto addLevel = [&](const QString& text, std::optional<CheckLevel> level, bool isNow) {
        QAction* action = group->addAction(levels->addAction(text));
        action->setCheckable(true);
        action->setChecked(isNow);
        connect(action, &QAction::triggered, this, [this, level] { setLevel(level); });
    };
    addLevel(severityName(Severity::Error), CheckLevel::Error, now == Severity::Error);
    addLevel(severityName(Severity::Warning), CheckLevel::Warning, now == Severity::Warning);
    addLevel(severityName(Severity::Advice), CheckLevel::Advice, now == Severity::Advice);
    addLevel(tr("nothing: switch the check off"), CheckLevel::Off, false);
    levels->addSeparator();
    addLevel(tr("by default: %1").arg(severityName(check->severity)), std::nullopt, false);
}

void FindingMenu::showEffect(QAction* action)
{
    const auto fix = m_fixOf.constFind(action);
    if (fix == m_fixOf.cend())
        m_desk.forgetPreview();
    else
        m_desk.preview(m_fixes.at(*fix).event);
}

void FindingMenu::apply(const Fix& fix)
{
    if (fix.leaving.isEmpty()) {
        m_desk.commit(fix.title, fix.event);
        return;
    }
    const std::optional<QList<PersonId>> leaving =
        askWhoLeaves(m_desk, m_finding.place, fix.leaving, parentWidget());
    if (leaving)
        m_desk.commit(fix.title, fix.without(*leaving));
}

void FindingMenu::accept()
{
    bool confirmed = false;
    const QString reason =
        QInputDialog::getText(parentWidget(), tr("Accept a finding"),
                              m_finding.message + u"\n\n" + tr("Why is it right as it is?"),
                              QLineEdit::Normal, QString(), &confirmed)
            .trimmed();
    if (confirmed && !reason.isEmpty())
        m_desk.commit(tr("Accept a finding"),
                      acceptFinding(m_desk.saved(), m_finding.place.session,
                                    {AcceptanceId::create(), m_finding.key(), reason}));
}

void FindingMenu::withdraw()
{
    m_desk.commit(tr("Take an acceptance back"),
                  withdrawAcceptance(m_desk.saved(), m_finding.place.session, m_finding.key()));
}

void FindingMenu::setLevel(std::optional<CheckLevel> level)
{
    m_desk.commit(tr("Change how a check counts"), setCheckLevel(m_desk.saved(), m_finding.place.session,
                                                                 QString::fromLatin1(m_finding.code), level));
}

void addChecksThatAreOff(QMenu& menu, Desk& desk)
{
    if (!desk.session() || !desk.canEdit())
        return;
    QMenu* off = nullptr;
    for (const Check& check : allChecks()) {
        if (severityIn(*desk.session(), check))
            continue;
        if (!off)
            off = menu.addMenu(QCoreApplication::translate("FindingMenu", "Checks that are off"));
        const SessionId session = desk.session()->id;
        QObject::connect(off->addAction(plain(checkTitle(check))), &QAction::triggered, &desk,
                         [&desk, &check, session] {
                             desk.commit(QCoreApplication::translate("FindingMenu", "Switch a check on"),
                                         setCheckLevel(desk.saved(), session, QString::fromLatin1(check.code),
                                                       std::nullopt));
                         });
    }
}

}  // namespace moderato
