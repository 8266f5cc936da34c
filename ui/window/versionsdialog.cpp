#include "ui/window/versionsdialog.h"

#include "core/plan/changelines.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace moderato {
namespace {

constexpr int mostDifferences = 500;
constexpr int longestVersionName = 200;

QString whenText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QListWidgetItem* addRow(QListWidget* list, const QString& name, const QDateTime& at, const QVariant& data)
{
    auto* item = new QListWidgetItem(VersionsDialog::tr("%1\n%2").arg(name, whenText(at)));
    item->setData(Qt::UserRole, data);
    item->setToolTip(name);
    list->addItem(item);
    return item;
}

QListWidget* newList(const QString& accessibleName)
{
    auto* list = new QListWidget;
    list->setAccessibleName(accessibleName);
    list->setAlternatingRowColors(true);
    list->setWordWrap(true);
    return list;
}

}  // namespace

VersionsDialog::VersionsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_tabs(new QTabWidget)
    , m_versions(newList(tr("Named versions")))
    , m_edits(newList(tr("Edits")))
    , m_heading(new QLabel)
    , m_differences(newList(tr("What differs")))
    , m_rename(new QPushButton(tr("&Rename…")))
    , m_remove(new QPushButton(tr("D&elete")))
    , m_sideBySide(new QPushButton(tr("&Compare…")))
    , m_look(new QPushButton(tr("&Look at it in the window")))
    , m_bringBack(new QPushButton(tr("&Bring back")))
    , m_megabytes(new QSpinBox)
    , m_days(new QSpinBox)
{
    setWindowTitle(tr("Versions"));
    resize(860, 560);
    m_tabs->addTab(buildVersions(), tr("&Named versions"));
    m_tabs->addTab(buildEdits(), tr("E&dits"));
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_tabs, 2);
    columns->addWidget(buildComparison(), 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(buildLimits());
    layout->addWidget(buttons);
    connect(m_tabs, &QTabWidget::currentChanged, this, &VersionsDialog::compare);
    fill();
}

VersionsDialog::~VersionsDialog()
{
    m_desk.forgetPreview();
}

QWidget* VersionsDialog::buildVersions()
{
    auto* name = new QPushButton(tr("Name the event as &it is now…"));
    name->setEnabled(m_desk.canEdit());
    connect(name, &QPushButton::clicked, this, &VersionsDialog::nameNow);
    connect(m_rename, &QPushButton::clicked, this, &VersionsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &VersionsDialog::remove);
    connect(m_versions, &QListWidget::currentRowChanged, this, &VersionsDialog::compare);
    auto* row = new QHBoxLayout;
    row->addWidget(m_rename);
    row->addWidget(m_remove);
    row->addStretch();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(name);
    layout->addWidget(m_versions, 1);
    layout->addLayout(row);
    return page;
}

QWidget* VersionsDialog::buildEdits()
{
    connect(m_edits, &QListWidget::currentRowChanged, this, &VersionsDialog::compare);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(tr("The last edit comes first.")));
    layout->addWidget(m_edits, 1);
    return page;
}

QWidget* VersionsDialog::buildComparison()
{
    m_heading->setWordWrap(true);
    m_differences->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_look->setCheckable(true);
    m_look->setToolTip(tr("Show this state in the window behind until this page is closed"));
    m_bringBack->setToolTip(tr("Make the event as it was then; this is one edit that Undo takes back"));
    m_sideBySide->setToolTip(tr("Set the agenda in this version and the shown one of today side by side"));
    connect(m_sideBySide, &QPushButton::clicked, this, &VersionsDialog::compareSideBySide);
    connect(m_look, &QPushButton::toggled, this, &VersionsDialog::look);
    connect(m_bringBack, &QPushButton::clicked, this, &VersionsDialog::bringBack);
    auto* row = new QHBoxLayout;
    row->addWidget(m_sideBySide);
    row->addWidget(m_look);
    row->addWidget(m_bringBack);
    row->addStretch();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_heading);
    layout->addWidget(m_differences, 1);
    layout->addLayout(row);
    return page;
}

QLayout* VersionsDialog::buildLimits()
{
    m_megabytes->setRange(0, 1000);
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setAccessibleName(tr("Most megabytes of edits that are kept"));
    m_days->setRange(1, 36'500);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Most days for which edits are kept"));
    const HistoryLimit limit = m_desk.document()->historyLimit();
    m_megabytes->setValue(static_cast<int>(limit.kilobytes / 1024));
    m_days->setValue(limit.days);
    auto* label = new QLabel(tr("&Keep edits up to"));
    label->setBuddy(m_megabytes);
    auto* keep = new QPushButton(tr("&Apply"));
    connect(keep, &QPushButton::clicked, this, &VersionsDialog::keepLimit);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_megabytes), static_cast<QWidget*>(m_days), static_cast<QWidget*>(keep)})
        widget->setEnabled(m_desk.canEdit());
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_megabytes);
    row->addWidget(new QLabel(tr("and for")));
    row->addWidget(m_days);
    row->addWidget(keep);
    row->addStretch();
    return row;
}

void VersionsDialog::fill()
{
    fillVersions();
    fillEdits();
    compare();
}

void VersionsDialog::fillVersions()
{
    const QSignalBlocker blocker(m_versions);
    m_versions->clear();
    const Result<QList<NamedVersion>> versions = m_desk.document()->versions();
    if (!versions)
        return m_heading->setText(versions.error().message);
    for (qsizetype i = versions->size(); i > 0; --i) {
        const NamedVersion& version = versions->at(i - 1);
        addRow(m_versions, version.name, version.at, version.id);
    }
    m_versions->setCurrentRow(0);
}

void VersionsDialog::fillEdits()
{
    const QSignalBlocker blocker(m_edits);
    m_edits->clear();
    const QList<EditRecord> edits = m_desk.document()->edits();
    for (qsizetype i = edits.size(); i > 0; --i) {
        const bool undone = i > m_desk.document()->editsInEffect();
        const QString& label = edits.at(i - 1).label;
        addRow(m_edits, undone ? tr("%1 (undone)").arg(label) : label, edits.at(i - 1).at, i);
    }
    m_edits->setCurrentRow(0);
}

bool VersionsDialog::isVersion() const
{
    return m_tabs->currentIndex() == 0;
}

QUuid VersionsDialog::chosenVersion() const
{
    const QListWidgetItem* item = m_versions->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}

QString VersionsDialog::chosenName() const
{
    const QListWidgetItem* item = (isVersion() ? m_versions : m_edits)->currentItem();
    return item ? item->toolTip() : QString();
}

Result<Event> VersionsDialog::chosen() const
{
    Document& document = *m_desk.document();
    if (isVersion())
        return document.version(chosenVersion());
    return document.after(m_edits->currentItem()->data(Qt::UserRole).toLongLong());
}

void VersionsDialog::compare()
{
    m_look->setChecked(false);
    m_differences->clear();
    const bool some = (isVersion() ? m_versions : m_edits)->currentItem() != nullptr;
    for (QPushButton* button : {m_rename, m_remove})
        button->setEnabled(some && isVersion() && m_desk.canEdit());
    m_sideBySide->setEnabled(some && isVersion() && m_desk.agenda());
    m_look->setEnabled(some);
    m_bringBack->setEnabled(some && m_desk.canEdit());
    if (!some)
        return m_heading->setText(
            isVersion()
                ? tr("No version has a name yet. Name one before you send the plan to somebody, and see later "
                     "what has changed since.")
                : tr("Nothing was edited yet."));
    const Result<Event> then = chosen();
    if (!then)
        return m_heading->setText(then.error().message);
    for (const ChangeLine& line : changeLines(*then, m_desk.saved(), mostDifferences))
        m_differences->addItem(line.text);
    m_heading->setText(m_differences->count() > 0
                           ? tr("What has changed since \"%1\":").arg(chosenName())
                           : tr("Nothing has changed since \"%1\".").arg(chosenName()));
    m_bringBack->setEnabled(m_desk.canEdit() && m_differences->count() > 0);
}

void VersionsDialog::look(bool on)
{
    if (on)
        m_desk.preview(chosen());
    else
        m_desk.forgetPreview();
}

/// This page would stand in front of the comparison, so it makes way.
void VersionsDialog::compareSideBySide()
{
    const QUuid version = chosenVersion();
    accept();
    m_desk.forgetPreview();
    Q_EMIT compareWanted(version);
}

void VersionsDialog::nameNow()
{
    bool ok = false;
    const QString name = QInputDialog::getText(this, tr("Name this version"),
                                               tr("&Name, such as \"as sent to the MAG on 3 October\""),
                                               QLineEdit::Normal, QString(), &ok)
                             .trimmed();
    if (ok && !name.isEmpty())
        tell(m_desk.document()->nameVersion(name.left(longestVersionName)));
}

void VersionsDialog::rename()
{
    bool ok = false;
    const QString name = QInputDialog::getText(this, tr("Rename the version"), tr("&Name"), QLineEdit::Normal,
                                               chosenName(), &ok)
                             .trimmed();
    if (ok && !name.isEmpty())
        tell(m_desk.document()->renameVersion(chosenVersion(), name.left(longestVersionName)));
}

void VersionsDialog::remove()
{
    const auto answer = QMessageBox::question(
        this, tr("Delete the version"),
        tr("\"%1\" is forgotten for good. The event as it is now stays.").arg(chosenName()),
        QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer == QMessageBox::Yes)
        tell(m_desk.document()->removeVersion(chosenVersion()));
}

void VersionsDialog::bringBack()
{
    m_desk.forgetPreview();
    m_desk.commit(tr("Bring back \"%1\"").arg(chosenName()), chosen());
    fill();
}

void VersionsDialog::keepLimit()
{
    tell(m_desk.document()->setHistoryLimit({qint64{1024} * m_megabytes->value(), m_days->value()}));
}

void VersionsDialog::tell(const Done& done)
{
    if (!done)
        QMessageBox::warning(this, windowTitle(), done.error().message);
    fill();
}

}  // namespace moderato
