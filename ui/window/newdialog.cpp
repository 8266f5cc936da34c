#include "ui/window/newdialog.h"

#include "resources/templates.h"
#include "ui/window/filename.h"
#include "ui/window/templatefiles.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace moderato {

NewDialog::NewDialog(const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_title(new QLineEdit)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder)))
    , m_template(new QComboBox)
    , m_problem(new QLabel)
    , m_create(new QPushButton(tr("&Create")))
{
    setWindowTitle(tr("New event"));
    setMinimumWidth(520);
    m_title->setPlaceholderText(tr("such as IGF 2022"));
    m_title->setMaxLength(200);
    m_problem->setWordWrap(true);
    const QList<TemplateChoice> choices = allTemplates();
    for (const TemplateChoice& choice : choices)
        m_template->addItem(choice.description, choice.key);
    m_template->setCurrentIndex(m_template->findData(templates().first().name));

    auto* browse = new QPushButton(tr("&Browse…"));
    connect(browse, &QPushButton::clicked, this, &NewDialog::askForFolder);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_title);
    auto* folderLabel = new QLabel(tr("&Folder"));
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);
    form->addRow(tr("B&egin with"), m_template);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textEdited, this, &NewDialog::check);
    connect(m_folder, &QLineEdit::textEdited, this, &NewDialog::check);
    check();
}

QString NewDialog::title() const
{
    return m_title->text().trimmed();
}

QString NewDialog::path() const
{
    return QDir(QDir::fromNativeSeparators(m_folder->text()))
        .filePath(fileNameFor(title()) + QStringLiteral(".moderato"));
}

QString NewDialog::templateName() const
{
    return m_template->currentData().toString();
}

void NewDialog::askForFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of the new event"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
    check();
}

void NewDialog::check()
{
    const QString wrong = problem();
    m_create->setEnabled(wrong.isEmpty());
    m_problem->setText(
        wrong.isEmpty() ? tr("Makes %1. Every edit is saved at once.").arg(QDir::toNativeSeparators(path()))
                        : wrong);
}

QString NewDialog::problem() const
{
    if (title().isEmpty())
        return tr("Give the event a name; the file is called after it.");
    const QFileInfo folder(QDir::fromNativeSeparators(m_folder->text()));
    if (!folder.isDir())
        return tr("There is no such folder; choose one that exists.");
    if (!folder.isWritable())
        return tr("This folder can't be written; choose another one.");
    if (QFileInfo::exists(path()))
        return tr("There is a file of this name already; choose another name.");
    return {};
}

}  // namespace moderato
