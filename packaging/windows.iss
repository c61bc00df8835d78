; The installer for Windows, made by Inno Setup from the finished bundle: for one person, without an administrator.
#define Version GetStringFileInfo("..\dist\crmnotes\crmnotes.exe", "ProductVersion")
#if Version == ""
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6D2F6C5E-5C0B-4B57-9E0B-0C9A3B1B7C11}
AppName=crmnotes
AppVersion={#Version}
AppPublisher=The crmnotes founders
DefaultDirName={autopf}\crmnotes
DefaultGroupName=crmnotes
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=crmnotes-{#Version}-setup
SetupIconFile=..\build\crmnotes.ico
UninstallDisplayIcon={app}\crmnotes.exe
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
ArchitecturesInstallIn64BitMode=x64compatible arm64

[Files]
Source: "..\dist\crmnotes\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\crmnotes"; Filename: "{app}\crmnotes.exe"
Name: "{autodesktop}\crmnotes"; Filename: "{app}\crmnotes.exe"; Tasks: desktop

[Tasks]
Name: desktop; Description: "Put crmnotes on the desktop"; Flags: unchecked

[Registry]
Root: HKA; Subkey: "Software\Classes\.crmnotes"; ValueType: string; ValueData: "crmnotes.notebook"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\crmnotes.notebook"; ValueType: string; ValueData: "crmnotes notebook"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\crmnotes.notebook\shell\open\command"; ValueType: string; \
  ValueData: """{app}\crmnotes.exe"" ""%1"""

; Uninstalling leaves the notebook: it lies in the owner's data folder, which is not named here on purpose.
