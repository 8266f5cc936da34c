#pragma once

#include "ui/parts/desk.h"
#include "ui/window/desks.h"

#include <QObject>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace moderato {

/// The window's dealings with files: new, open, recent ones, copies and the sample.
class Files final : public QObject {
    Q_OBJECT

public:
    /// `desks` has those of the other windows too.
    Files(Desk& desk, std::shared_ptr<Desks> desks, QWidget* window);

    /// Opens an event file; if it can't, says why and keeps what is on the desk, or opens what the user lets recover of a
    /// damaged file. A file that is open already, here or in another window, is read again only if that brings something:
    /// another program's changes, or the right to edit.
    bool open(const QString& path);
    /// Reads the file on the desk again, for all windows that show it, if that brings something.
    bool openAgain();
    /// Puts a document on the desk; if it is an error, says why and keeps what is there.
    bool put(Result<std::shared_ptr<Document>> document);
    /// Opens the sample in the user's data folder, which is made at the first time.
    bool openSample();
    bool isSample() const;

    void askForNew();
    void askToOpen();
    void askForCopy();
    void askForSharedCopy();
    void askToMerge();
    void askToImport();
    /// Adds the sessions of a file in another format to the event, and shows the first of them; if it can't, says why and
    /// changes nothing.
    bool importFile(const QString& path);
    void askToResetSample();

    /// Asks for a file to write, in the folder last used; empty if the user thinks better of it. A name without a suffix
    /// gets that of the proposed name.
    QString askWhereToSave(QFileDialog& dialog, const QString& name) const;

    /// Shows why something can't be done.
    void explain(const QString& message);
    /// Shows why the event's file did not take an edit, and offers to save a copy elsewhere.
    void explainUnsaved(const QString& message);

    static QStringList recent();
    static QString samplePath();

Q_SIGNALS:
    /// Something was done, in a short sentence.
    void told(const QString& message);

private:
    using Copying = Done (Document::*)(const QString& path) const;

    static void remember(const QString& path);
    bool openRecovered(const QString& path, const QString& message);
    Result<std::shared_ptr<Document>> sample() const;
    void setSampleAside();
    void showImported(qsizetype first);
    void askForCopy(const QString& title, Copying copying);
    QString lastFolder() const;

    Desk& m_desk;
    std::shared_ptr<Desks> m_desks;
    QWidget* m_window;
};

}  // namespace moderato
