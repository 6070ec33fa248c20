export function App() {
  return (
    <main className="p-6">
      <h1 className="font-semibold text-xl">VPC Designer</h1>
    </main>
  );
}
