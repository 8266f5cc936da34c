#pragma once

#include "ui/parts/desk.h"

#include <QObject>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace moderato {

struct PageFormat;

/// The window's dealings with files: new, open, recent ones, copies, the sample and the run of show.
class Files final : public QObject {
    Q_OBJECT

public:
    Files(Desk& desk, QWidget* window);

    /// Opens an event file; if it can't, says why and keeps what is on the desk, or opens what the user lets recover of a
    /// damaged file. The file that is open already is read
    /// again only if that brings something: another program's changes, or the right to edit.
    bool open(const QString& path);
    /// Puts a document on the desk; if it is an error, says why and keeps what is there.
    bool put(Result<std::unique_ptr<Document>> document);
    /// Opens the sample in the user's data folder, which is made at the first time.
    bool openSample();
    bool isSample() const;

    void askForNew();
    void askToOpen();
    void askForCopy();
    void askToResetSample();
    void askForRunOfShow();

    static QStringList recent();
    static QString samplePath();

Q_SIGNALS:
    /// Something was done, in a short sentence.
    void told(const QString& message);

private:
    static void remember(const QString& path);
    bool openAgain();
    bool openRecovered(const QString& path, const QString& message);
    Result<std::unique_ptr<Document>> sample() const;
    void setSampleAside();
    QString askWhereToSave(QFileDialog& dialog, const QString& name) const;
    void explain(const QString& message);
    QString lastFolder() const;
    Result<QByteArray> shownRunOfShow(const PageFormat& format) const;

    Desk& m_desk;
    QWidget* m_window;
};

}  // namespace moderato
