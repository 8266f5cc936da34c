#include "ui/window/recovery.h"

#include "core/document.h"
#include "resources/templates.h"
#include "tests/support/printers.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace moderato {
namespace {

/// A user who answers one dialog after the other about a file from which a page was lost.
class RecoveryTest : public testing::Test {
protected:
    RecoveryTest()
    {
        const Result<Event> event = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        EXPECT_TRUE(Document::create(path("damaged.moderato"), *event));
        m_damaged = bytesOf("damaged.moderato");
        m_damaged.chop(4096);
        write("damaged.moderato", m_damaged);
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QByteArray bytesOf(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Lets this act on each dialog that is there, until it returns true: that was the one it waited for.
    void answer(const std::function<bool(QWidget&)>& act)
    {
        auto* timer = new QTimer(&m_user);
        QObject::connect(timer, &QTimer::timeout, &m_user, [timer, act] {
            QWidget* const dialog = QApplication::activeModalWidget();
            if (dialog && act(*dialog))
                timer->stop();
        });
        timer->start(0);
    }

    /// Presses the button whose text begins so.
    static void press(QWidget& dialog, const char* text)
    {
        const QList<QAbstractButton*> buttons = dialog.findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons)
            if (button->text().remove(u'&').startsWith(QLatin1String(text)))
                return button->click();
        FAIL() << "no button " << text;
    }

    void answerMessage(const char* button)
    {
        answer([this, button](QWidget& dialog) {
            const auto* box = qobject_cast<QMessageBox*>(&dialog);
            if (!box)
                return false;
            m_told = box->text();
            press(dialog, button);
            return true;
        });
    }

    void chooseFile(const char* name)
    {
        answer([file = path(name)](QWidget& dialog) {
            if (!qobject_cast<QFileDialog*>(&dialog))
                return false;
            auto* edit = dialog.findChild<QLineEdit*>();
            edit->setText(file);
            QTest::keyClick(edit, Qt::Key_Return);
            return true;
        });
    }

    void readLosses()
    {
        answer([this](QWidget& dialog) {
            const auto* list = dialog.findChild<QPlainTextEdit*>();
            if (!list)
                return false;
            m_losses = list->toPlainText();
            press(dialog, "Copy");
            press(dialog, "Close");
            return true;
        });
    }

    QString explained()
    {
        return explainDamage(path("damaged.moderato"), QStringLiteral("It is damaged."), nullptr);
    }

    QTemporaryDir m_folder;
    QByteArray m_damaged;
    QString m_told;
    QString m_losses;
    QObject m_user;
};

TEST_F(RecoveryTest, makesANewFileAndTellsWhatIsMissing)
{
    answerMessage("Recover into");
    chooseFile("new.moderato");
    readLosses();
    EXPECT_EQ(explained(), path("new.moderato"));
    EXPECT_EQ(m_told, QStringLiteral("It is damaged."));
    EXPECT_FALSE(m_losses.isEmpty());
    EXPECT_EQ(QApplication::clipboard()->text(), m_losses);
    EXPECT_TRUE(Document::open(path("new.moderato")));
    EXPECT_EQ(bytesOf("damaged.moderato"), m_damaged);
}

TEST_F(RecoveryTest, makesNothingIfItIsNotWanted)
{
    answerMessage("Close");
    EXPECT_EQ(explained(), QString());
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("damaged.moderato")});
}

TEST_F(RecoveryTest, replacesNoFile)
{
    write("minutes.moderato", "the minutes of last year");
    answerMessage("Recover into");
    chooseFile("minutes.moderato");
    answer([this](QWidget& dialog) {
        const auto* box = qobject_cast<QMessageBox*>(&dialog);
        if (!box || !box->text().contains(QStringLiteral("exists already")))
            return false;
        press(dialog, "OK");
        return true;
    });
    EXPECT_EQ(explained(), QString());
    EXPECT_EQ(bytesOf("minutes.moderato"), "the minutes of last year");
}

TEST_F(RecoveryTest, isNotOfferedWhereThereIsNothingToRecover)
{
    write("damaged.moderato", "Dear colleagues, please find attached");
    answer([](QWidget& dialog) {
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        if (!box)
            return false;
        EXPECT_EQ(box->buttons().size(), 1);
        press(dialog, "OK");
        return true;
    });
    EXPECT_EQ(explained(), QString());
}

TEST_F(RecoveryTest, opensTheNewFileInTheWindow)
{
    MainWindow window;
    answerMessage("Recover into");
    chooseFile("new.moderato");
    readLosses();
    EXPECT_TRUE(window.files().open(path("damaged.moderato")));
    EXPECT_EQ(window.desk().document()->path(), path("new.moderato"));
    EXPECT_TRUE(m_told.contains(QStringLiteral("cut short"))) << m_told.toStdString();
}

}  // namespace
}  // namespace moderato
