#include "ui/window/recovery.h"

#include "core/store/salvage.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// Tells what is missing in a recovered file, in a list that can be copied.
class LossesDialog final : public QDialog {
public:
    LossesDialog(const QString& path, const QStringList& losses, QWidget* parent)
        : QDialog(parent)
        , m_intro(Words::tr("What could be read is in %1. This is missing or was mended:")
                      .arg(QDir::toNativeSeparators(path)))
        , m_list(losses.join(u'\n'))
    {
        setWindowTitle(Words::tr("Recovered"));
        m_intro.setWordWrap(true);
        m_intro.setTextFormat(Qt::PlainText);
        m_list.setReadOnly(true);
        m_list.setAccessibleName(Words::tr("What is missing"));
        QPushButton* copy = m_buttons.addButton(Words::tr("Copy"), QDialogButtonBox::ActionRole);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(&m_intro);
        layout->addWidget(&m_list);
        layout->addWidget(&m_buttons);
        resize(560, 360);
        connect(copy, &QPushButton::clicked, this,
                [this] { QGuiApplication::clipboard()->setText(m_list.toPlainText()); });
        connect(&m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

private:
    QLabel m_intro;
    QPlainTextEdit m_list;
    QDialogButtonBox m_buttons{QDialogButtonBox::Close};
};

bool wantsRecovery(const QString& message, QWidget* parent)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("Moderato"), message, QMessageBox::Close, parent);
    box.setInformativeText(Words::tr(
        "What can be read of it can be recovered into a new file. The damaged file stays as it is."));
    const QPushButton* recover =
        box.addButton(Words::tr("Recover into a New File…"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == recover;
}

/// Asks for the new file, beside the damaged one at first; empty if the user thinks better of it.
QString askWhereTo(const QString& damaged, QWidget* parent)
{
    const QFileInfo info(damaged);
    QFileDialog dialog(parent, Words::tr("Recover into a new file"), info.absolutePath(),
                       Words::tr("Moderato events (*.moderato)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("moderato"));
    // No file is ever replaced, so there is nothing to confirm.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(Words::tr("%1 recovered.moderato").arg(info.completeBaseName()));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace

QString explainDamage(const QString& path, const QString& message, QWidget* parent)
{
    const Result<Salvaged> salvaged = salvage(path, QUuid::createUuid);
    if (!salvaged) {
        QMessageBox::warning(parent, Words::tr("Moderato"), message);
        return {};
    }
    const QString target = wantsRecovery(message, parent) ? askWhereTo(path, parent) : QString();
    if (target.isEmpty())
        return {};
    if (const Done made = writeSalvaged(target, *salvaged); !made) {
        QMessageBox::warning(parent, Words::tr("Moderato"), made.error().message);
        return {};
    }
    if (!salvaged->losses.isEmpty())
        LossesDialog(target, salvaged->losses, parent).exec();
    return target;
}

}  // namespace moderato
